package dev.dateline.documents.dates.mentioned;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.CalendarPeriod.Precision;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.Span;
import java.time.LocalDate;
import java.util.List;

/// Finds the dates that a text talks about: `since June 4`, `last April`, `on Friday`, `in 2014`,
/// and their like in German, Spanish and French.
public final class MentionedDates {
  private MentionedDates() {}

  /// The dates that a text in `language`, a tag such as `de-AT`, talks about, in the order of the
  /// text, resolved against the day on which it was published; none if dates in that language
  /// cannot be read.
  public static List<MentionedDate> in(String text, String language, LocalDate publicationDay) {
    String primary = language.split("-", 2)[0];
    return Mentions.in(text, primary, publicationDay).stream()
        .flatMap(List::stream)
        .map(MentionedDates::of)
        .toList();
  }

  private static MentionedDate of(DateMention mention) {
    var precision =
        switch (mention.unit()) {
          case DAYS -> Precision.DAY;
          case MONTHS -> Precision.MONTH;
          default -> Precision.YEAR;
        };
    var period = new CalendarPeriod(precision, mention.first());
    return new MentionedDate(new Span(mention.start(), mention.end()), period);
  }
}
