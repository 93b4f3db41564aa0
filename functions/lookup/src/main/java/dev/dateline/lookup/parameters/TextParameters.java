package dev.dateline.lookup.parameters;

import dev.dateline.index.query.TextFilter;
import java.util.List;

/// The parameters that filter articles by their texts.
final class TextParameters {
  private static final String SHOW = "show";
  private static final String HIDE = "hide";

  private TextParameters() {}

  /// The filter that `mentions`, `duplicates` and the parameters that search texts describe.
  static TextFilter filter(ParameterReader reader) {
    String duplicates = reader.choice("duplicates", List.of(SHOW, HIDE), word -> word, SHOW);
    return TextFilter.NONE
        .withMentioned(reader.period("mentions"))
        .withSearch(SearchParameters.search(reader))
        .withDistinct(duplicates.equals(HIDE));
  }
}
