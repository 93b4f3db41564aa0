package dev.dateline.recognition.canonical;

import java.util.regex.Pattern;

/// A name as a text writes it, without what belongs to the sentence rather than to the name.
final class Surface {
  private static final Pattern ARTICLE = Pattern.compile("^[Tt][Hh][Ee]\\s+(?=\\S)");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\S)(?:'s|')$");

  private Surface() {}

  /// `text` on one line, without a leading "the" and a trailing possessive.
  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    String bare = ARTICLE.matcher(line).replaceFirst("");
    return POSSESSIVE.matcher(bare).replaceFirst("");
  }
}
