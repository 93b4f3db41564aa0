package dev.dateline.index.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// What a character is in a text: part of a word, a word of its own, or a separator.
final class Characters {
  /// Scripts without spaces between words, and Hangul, since Korean writes particles together with
  /// their words.
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /// Thai is the first of these scripts in Unicode.
  private static final int FIRST_UNSPACED = 0x0e00;

  private Characters() {}

  /// Whether it is a part of a word.
  static boolean isWordPart(int character) {
    return Character.isLetterOrDigit(character) || isMark(character);
  }

  /// Whether it is invisible and may occur within a word, such as a soft hyphen.
  static boolean isInvisible(int character) {
    return switch (character) {
      case 0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff -> true;
      default -> false;
    };
  }

  /// Whether it counts as a word of its own.
  static boolean isWord(int character) {
    return character >= FIRST_UNSPACED
        && (UNSPACED.contains(UnicodeScript.of(character)) || isProlongedSound(character));
  }

  /// Whether it may end a sentence.
  static boolean isSentenceEnd(int character) {
    return ".!?…。！？।؟".indexOf(character) >= 0;
  }

  private static boolean isProlongedSound(int character) {
    return character == 0x30fc || character == 0xff70;
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
