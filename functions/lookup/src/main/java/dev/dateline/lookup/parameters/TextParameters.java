package dev.dateline.lookup.parameters;

import dev.dateline.index.query.TextFilter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parameters that filter articles by their texts.
final class TextParameters {
  private static final String LANGUAGE = "language";
  private static final String SHOW = "show";
  private static final String HIDE = "hide";

  /// Two or three letters, and subtags such as a country's.
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");

  private TextParameters() {}

  /// The filter that `mentions`, `language`, `duplicates` and the parameters that search texts
  /// describe.
  static TextFilter filter(ParameterReader reader) {
    String duplicates = reader.choice("duplicates", List.of(SHOW, HIDE), word -> word, SHOW);
    return TextFilter.NONE
        .withMentioned(reader.period("mentions"))
        .withSearch(SearchParameters.search(reader))
        .withDistinct(duplicates.equals(HIDE))
        .withLanguage(language(reader));
  }

  /// The tag in `language`; null if no valid one was sent.
  static @Nullable String language(ParameterReader reader) {
    String tag = reader.one(LANGUAGE);
    if (tag == null || tag.isBlank()) {
      return null;
    }
    if (!TAG.matcher(tag).matches()) {
      reader.invalid(LANGUAGE, tag, "Give the tag of a language, such as de, or pt-BR.");
    }
    return tag;
  }
}
