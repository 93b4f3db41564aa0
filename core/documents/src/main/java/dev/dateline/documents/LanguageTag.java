package dev.dateline.documents;

import dev.dateline.documents.language.LanguageDetector;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An article's language as a BCP 47 tag.
final class LanguageTag {
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,6}");

  private LanguageTag() {}

  /// The language that the file declares, by a tag or its English name; else the one detected with
  /// confidence in `text`; else null.
  static @Nullable String of(@Nullable String said, String text) {
    String tag = said == null ? "" : said.strip().replace('_', '-');
    return named(tag)
        .or(
            () ->
                Optional.of(tag)
                    .filter(it -> TAG.matcher(it).matches())
                    .map(LanguageTag::canonical))
        .or(() -> LanguageDetector.detect(text))
        .orElse(null);
  }

  /// The language with this English name or ISO 639-2 code.
  private static Optional<String> named(String name) {
    return name.length() > 2
        ? Optional.ofNullable(LanguageNames.CODES.get(name.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// Loaded only for an article whose language is more than a code of two letters.
  private static final class LanguageNames {
    /// The codes of languages by their names in English and by the three letters of ISO 639-2.
    static final Map<String, String> CODES = codes();

    private LanguageNames() {}

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        var language = Locale.of(code);
        Stream.of(language.getISO3Language(), language.getDisplayLanguage(Locale.ENGLISH))
            .forEach(name -> codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code));
      }
      return Map.copyOf(codes);
    }
  }

  private static String canonical(String tag) {
    return Locale.forLanguageTag(tag).toLanguageTag();
  }
}
