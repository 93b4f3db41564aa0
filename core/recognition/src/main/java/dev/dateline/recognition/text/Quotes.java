package dev.dateline.recognition.text;

/// Typographic marks in the form that the models know from their training text.
public final class Quotes {
  private Quotes() {}

  /// Replaces typographic quotes, hyphens and spaces in `text` by ASCII ones, character by
  /// character, so that offsets are unchanged. With its curly apostrophe, "Elon Musk’s SpaceX"
  /// would be one name.
  public static String straight(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = straight(characters[i]);
    }
    return new String(characters);
  }

  private static char straight(char character) {
    return switch (character) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '\u2032', '\u00b4', '`' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\u2010', '\u2011' -> '-';
      case '\u00a0', '\u2007', '\u202f', '\u2009', '\u200b', '\ufeff', '\u00ad' -> ' ';
      default -> character;
    };
  }
}
