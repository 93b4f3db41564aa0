package dev.dateline.documents.prose;

import java.util.regex.Pattern;

/// Joins a word that is hyphenated at the end of a line.
///
/// Between lower-case letters, the hyphen is removed, as in `secu-` and `rity`. Otherwise it
/// belongs to the word, as in `Rossia-` and `24`, and after a name before a word that often follows
/// one, as in `Russian-` and `born`.
final class BrokenWord {
  private static final Pattern BEFORE = Pattern.compile(".*\\p{Ll}[-\u2010]", Pattern.DOTALL);
  private static final Pattern AFTER = Pattern.compile("\\p{Ll}.*", Pattern.DOTALL);

  private static final Pattern NAME =
      Pattern.compile("(?:.*[\\s(\"“'‘-])?\\p{Lu}\\p{L}{1,30}[-\u2010]", Pattern.DOTALL);
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?:born|based|backed|led|speaking|style|owned|controlled|linked|funded|occupied|friendly"
              + "|trained|educated|made|wide|era)(?!\\p{L})");

  private BrokenWord() {}

  static boolean endsIn(String line, String next) {
    return BEFORE.matcher(line).matches()
        && AFTER.matcher(next).matches()
        && !(AFTER_NAME.matcher(next).lookingAt() && NAME.matcher(line).matches());
  }
}
