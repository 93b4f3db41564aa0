package dev.dateline.documents;

import dev.dateline.documents.language.LanguageDetector;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An article's language as a BCP 47 tag.
final class LanguageTag {
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,6}");

  private LanguageTag() {}

  /// The language that the file says, as a tag or by its English name; else the one that `text` is
  /// surely in; else null.
  static @Nullable String of(@Nullable String said, String text) {
    String tag = said == null ? "" : said.strip().replace('_', '-');
    if (TAG.matcher(tag).matches()) {
      return Locale.forLanguageTag(tag).toLanguageTag();
    }
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> !tag.isEmpty())
        .filter(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(tag))
        .findFirst()
        .or(() -> LanguageDetector.detect(text))
        .orElse(null);
  }
}
