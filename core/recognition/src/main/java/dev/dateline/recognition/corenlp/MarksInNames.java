package dev.dateline.recognition.corenlp;

import java.util.regex.Pattern;

/// Marks within names at which the tokenizer would end a sentence: `Yum! Brands`, `Martin Luther
/// King Jr. Boulevard`.
final class MarksInNames {
  private static final Pattern EXCLAMATION =
      Pattern.compile(
          "(?<=\\p{Lu}\\p{Ll}{1,15})!(?= (?:Brands|Inc|Corp|Co|Ltd|Group|Holdings|Mail|News|Finance"
              + "|Japan|\\p{Ll}))");
  private static final Pattern GENERATION =
      Pattern.compile(
          "(?<=[ ][JS]r)\\.(?="
              + " (?:Airport|Avenue|Boulevard|Bridge|Drive|Expressway|Highway|Lane|Memorial"
              + "|Parkway|Road|Square|Stadium|Street|Way))");

  private MarksInNames() {}

  /// Replaces each by a space, so that offsets are unchanged.
  static String hide(String text) {
    String calm = EXCLAMATION.matcher(text).replaceAll(" ");
    return GENERATION.matcher(calm).replaceAll(" ");
  }
}
