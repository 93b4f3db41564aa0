package dev.dateline.documents;

import dev.dateline.articles.Coded;
import dev.dateline.documents.dates.DayMonthOrder;
import java.time.Clock;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// What a deployment configures about reading.
///
/// @param order how `03/04/2023` is read; null rejects such dates as ambiguous
/// @param missingDate what happens to an article without a date
/// @param clock the current time, after which a date is in the future
public record ReadingOptions(
    @Nullable DayMonthOrder order, MissingDate missingDate, InstantSource clock) {
  /// The largest upload that is read unless configured otherwise, in bytes: 5 MiB.
  public static final int MAX_UPLOAD_BYTES = 5 * 1024 * 1024;

  /// What happens to an article without a date.
  public enum MissingDate implements Coded {
    REJECTED("rejected"),
    UPLOAD_TIME("upload-time");

    private final String code;

    MissingDate(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /// Ambiguous and missing dates are rejected.
  public static ReadingOptions strict() {
    return new ReadingOptions(null, MissingDate.REJECTED, Clock.systemUTC());
  }

  /// These options, with ambiguous dates read in `order`.
  public ReadingOptions withOrder(DayMonthOrder order) {
    return new ReadingOptions(order, missingDate, clock);
  }

  /// These options, with `missingDate` for articles that have no date.
  public ReadingOptions withMissingDate(MissingDate missingDate) {
    return new ReadingOptions(order, missingDate, clock);
  }

  /// These options, with the time taken from `clock`.
  public ReadingOptions withClock(InstantSource clock) {
    return new ReadingOptions(order, missingDate, clock);
  }
}
