package dev.dateline.lookup.parameters;

import dev.dateline.index.query.TextFilter;
import java.util.List;

/// The parameters that say what an article's text is like.
final class TextParameters {
  private static final String SHOW = "show";
  private static final String HIDE = "hide";

  private TextParameters() {}

  /// The filter that `mentions` and `duplicates` write.
  static TextFilter filter(ParameterReader reader) {
    String duplicates = reader.choice("duplicates", List.of(SHOW, HIDE), word -> word, SHOW);
    return TextFilter.NONE
        .withMentioned(reader.period("mentions"))
        .withDistinct(duplicates.equals(HIDE));
  }
}
