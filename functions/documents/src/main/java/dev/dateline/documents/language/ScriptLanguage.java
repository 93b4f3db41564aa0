package dev.dateline.documents.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Languages that have a script to themselves.
final class ScriptLanguage {
  private static final double MOST = 0.5;

  private ScriptLanguage() {}

  static Optional<String> of(List<String> words) {
    var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    words.forEach(
        word ->
            word.codePoints().forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum)));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() > all * MOST || letters.containsKey(UnicodeScript.HIRAGANA))
        .flatMap(most -> language(most.getKey(), letters.containsKey(UnicodeScript.HIRAGANA)));
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
      default -> Optional.empty();
    };
  }
}
