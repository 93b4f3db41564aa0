package dev.dateline.lookup.parameters;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.query.TextFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters that say what an article's text is like.
final class TextParameters {
  private static final String SHOW = "show";
  private static final String HIDE = "hide";

  private TextParameters() {}

  /// The filter that `mentions` and `duplicates` write.
  static TextFilter filter(ParameterReader reader) {
    String duplicates = reader.choice("duplicates", List.of(SHOW, HIDE), word -> word, SHOW);
    return new TextFilter(mentioned(reader), null, duplicates.equals(HIDE));
  }

  private static @Nullable CalendarPeriod mentioned(ParameterReader reader) {
    String text = reader.one("mentions");
    if (text == null || text.isBlank()) {
      return null;
    }
    var period = CalendarPeriod.parse(text);
    if (period.isEmpty()) {
      reader.invalid(
          "mentions", text, "Write a day, a month or a year, such as 2023-06-04, 2023-06 or 2023.");
    }
    return period.orElse(null);
  }
}
