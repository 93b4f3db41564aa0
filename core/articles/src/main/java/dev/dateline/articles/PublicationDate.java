package dev.dateline.articles;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// The publication date of an article.
///
/// @param day the calendar day in the article's own time zone
/// @param time the full time, if the article gives one
/// @param source where it was read
public record PublicationDate(LocalDate day, @Nullable OffsetDateTime time, DateSource source) {
  /// A date without a time.
  public static PublicationDate of(LocalDate day, DateSource source) {
    return new PublicationDate(day, null, source);
  }
}
