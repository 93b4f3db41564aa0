package dev.dateline.documents.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Detects the language of a short Cyrillic text by the letters that others do not have: `ы` and
/// `э` in Russian, `ї` and `є` in Ukrainian, `ў` in Belarusian.
final class CyrillicLanguage {
  private static final int FEWEST_LETTERS = 10;
  private static final double MOST = 0.6;

  /// Letters of a language, and letters that rule it out.
  private record Signs(String tag, String own, String foreign) {}

  private static final String TURKIC = "әғқңөұүһҳҷҗӣӯ";
  private static final String SOUTHERN = "јљњђћџѓќѕ";
  private static final List<Signs> LANGUAGES =
      List.of(
          new Signs("be", "ў", "иїєґщъ" + TURKIC + SOUTHERN),
          new Signs("uk", "їєґі", "ыэъёў" + TURKIC + SOUTHERN),
          new Signs("ru", "ыэё", "іїєґў" + TURKIC + SOUTHERN),
          new Signs("kk", "ұғқ", "їєґў" + SOUTHERN),
          new Signs("mk", "ѓќѕ", "ђћійыэщъьюя" + TURKIC),
          new Signs("sr", "ђћ", "ѓќѕійыэщъьюя" + TURKIC));

  private CyrillicLanguage() {}

  /// The language of `words`, in lower case; empty if it is not clear.
  static Optional<String> of(List<String> words) {
    String text = String.join("", words);
    long cyrillic = text.codePoints().filter(CyrillicLanguage::isCyrillic).count();
    if (cyrillic < FEWEST_LETTERS || cyrillic < MOST * text.length()) {
      return Optional.empty();
    }
    Set<Integer> letters = text.codePoints().boxed().collect(Collectors.toSet());
    List<String> possible =
        LANGUAGES.stream()
            .filter(it -> it.own.codePoints().anyMatch(letters::contains))
            .filter(it -> it.foreign.codePoints().noneMatch(letters::contains))
            .map(Signs::tag)
            .toList();
    return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
  }

  private static boolean isCyrillic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }
}
