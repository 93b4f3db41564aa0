package dev.dateline.documents.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Detects languages with a script of their own.
final class ScriptLanguage {
  private static final double MOST = 0.5;

  /// An ideograph counts as three letters.
  private static final int IDEOGRAPH = 3;

  /// Letters below this are Latin.
  private static final int ASCII_ENDS = 0x80;

  private ScriptLanguage() {}

  static Optional<String> of(List<String> words) {
    var letters = letters(words);
    int all = sum(letters);
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() > all * MOST || letters.containsKey(UnicodeScript.HIRAGANA))
        .flatMap(most -> language(most.getKey(), letters.containsKey(UnicodeScript.HIRAGANA)));
  }

  /// Whether at least half of the letters of `words` are Latin.
  static boolean isLatin(List<String> words) {
    var letters = letters(words);
    return letters.getOrDefault(UnicodeScript.LATIN, 0) >= sum(letters) * MOST;
  }

  private static Map<UnicodeScript, Integer> letters(List<String> words) {
    var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    words.forEach(word -> count(word, letters));
    return letters;
  }

  private static int sum(Map<UnicodeScript, Integer> letters) {
    return letters.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void count(String word, Map<UnicodeScript, Integer> letters) {
    int latin = 0;
    for (int at = 0; at < word.length(); ) {
      int letter = word.codePointAt(at);
      at += Character.charCount(letter);
      if (letter < ASCII_ENDS) {
        latin++;
      } else {
        letters.merge(
            UnicodeScript.of(letter),
            Character.isIdeographic(letter) ? IDEOGRAPH : 1,
            Integer::sum);
      }
    }
    if (latin > 0) {
      letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
  }

  private static Optional<String> language(UnicodeScript script, boolean kana) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA -> Optional.of(kana ? "ja" : "zh");
      case HANGUL -> Optional.of("ko");
      case GREEK -> Optional.of("el");
      case HEBREW -> Optional.of("he");
      case THAI -> Optional.of("th");
      case GEORGIAN -> Optional.of("ka");
      case ARMENIAN -> Optional.of("hy");
      case ETHIOPIC -> Optional.of("am");
      case BENGALI -> Optional.of("bn");
      case GUJARATI -> Optional.of("gu");
      case GURMUKHI -> Optional.of("pa");
      case KANNADA -> Optional.of("kn");
      case KHMER -> Optional.of("km");
      case LAO -> Optional.of("lo");
      case MALAYALAM -> Optional.of("ml");
      case MYANMAR -> Optional.of("my");
      case SINHALA -> Optional.of("si");
      case TAMIL -> Optional.of("ta");
      case TELUGU -> Optional.of("te");
      default -> Optional.empty();
    };
  }
}
