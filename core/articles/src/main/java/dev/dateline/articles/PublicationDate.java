package dev.dateline.articles;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// When an article was published.
///
/// @param day the calendar day as the article itself has it, whatever the zone
/// @param time the full time, where the article gives one
/// @param source where it was read
public record PublicationDate(LocalDate day, @Nullable OffsetDateTime time, DateSource source) {
  /// A date of which the day alone is known.
  public static PublicationDate of(LocalDate day, DateSource source) {
    return new PublicationDate(day, null, source);
  }
}
