package dev.dateline.documents;

import dev.dateline.documents.language.LanguageDetector;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> name.length() > 2 && isNameOf(Locale.of(code), name))
        .findFirst();
  }

  private static boolean isNameOf(Locale language, String name) {
    return language.getISO3Language().equalsIgnoreCase(name)
        || language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name);
  }

  private static String canonical(String tag) {
    return Locale.forLanguageTag(tag).toLanguageTag();
  }
}
