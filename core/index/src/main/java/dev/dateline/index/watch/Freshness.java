package dev.dateline.index.watch;

import dev.dateline.index.postings.Position;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Tells news from back-filled articles.
///
/// @param days how old an article may be when it arrives and still be news
public record Freshness(int days) {
  /// Two weeks.
  public static final Freshness USUAL = new Freshness(14);

  private static final int MOST = 36_500;

  /// Parses a number of days.
  ///
  /// @throws IllegalArgumentException if it is not a number from 0 to 36,500; the message continues
  ///   a sentence that starts with the name of the setting
  public static Freshness parse(String days) {
    if (!days.matches("[0-9]{1,5}") || Integer.parseInt(days) > MOST) {
      throw new IllegalArgumentException(
          "must be a number of days from 0 to " + MOST + ", not " + days + ".");
    }
    return new Freshness(Integer.parseInt(days));
  }

  /// Whether an article was old when it arrived.
  ///
  /// @param arrival its position in a list by arrival
  /// @param published its day
  public boolean isBackfill(Position arrival, LocalDate published) {
    return ChronoUnit.DAYS.between(published, arrival.day()) > days;
  }
}
