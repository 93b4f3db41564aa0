package dev.dateline.documents.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Decodes the character references of HTML, such as `&eacute;`, in a text that was taken from a
/// page.
final class CharacterReferences {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\\d{0,2});");

  /// Fewer may be a text about them.
  private static final int FEWEST = 3;

  private CharacterReferences() {}

  /// `text` with its references decoded, if it has several.
  static String decoded(String text) {
    Matcher reference = REFERENCE.matcher(text);
    int found = 0;
    while (found < FEWEST && reference.find()) {
      found++;
    }
    return found < FEWEST ? text : Parser.unescapeEntities(text, false);
  }
}
