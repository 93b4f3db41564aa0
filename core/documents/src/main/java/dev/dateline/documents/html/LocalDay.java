package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateLabel;
import dev.dateline.documents.dates.DateReading;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Corrects a day given in UTC to the publisher's own day, which the page shows.
final class LocalDay {
  /// Few papers are farther behind UTC than this, in hours.
  private static final int BEHIND = 8;

  private static final int AHEAD = 12;

  private LocalDay() {}

  /// The date of `claim`, with its time if it has one, in its own zone, or in the zone in which the
  /// page shows the same instant.
  static String of(DateClaim claim, List<ShownDate> shown, Optional<LocalDate> address) {
    var found = (DateReading.Found) claim.reading();
    OffsetDateTime time = found.time();
    if (time == null) {
      return found.day().toString();
    }
    if (!time.getOffset().equals(ZoneOffset.UTC)) {
      return time.toString();
    }
    List<DateReading.Found> near = nearHeadline(shown);
    if (near.stream().anyMatch(it -> it.day().equals(found.day()))) {
      return time.toString();
    }
    return near.stream()
        .filter(it -> isSame(time, it))
        .findFirst()
        .map(it -> it.time() == null ? it.day().toString() : it.time().toString())
        .or(() -> address.filter(it -> isAround(time, it)).map(LocalDate::toString))
        .orElse(time.toString());
  }

  private static List<DateReading.Found> nearHeadline(List<ShownDate> shown) {
    return shown.stream()
        .filter(ShownDate::isNearHeadline)
        .filter(it -> it.label() != DateLabel.MODIFIED && it.label() != DateLabel.OTHER)
        .map(ShownDate::reading)
        .filter(DateReading.Found.class::isInstance)
        .map(DateReading.Found.class::cast)
        .toList();
  }

  /// Whether `time` is on the day of `other` somewhere on earth, or is the same instant.
  private static boolean isSame(OffsetDateTime time, DateReading.Found other) {
    if (other.time() != null) {
      return Objects.requireNonNull(other.time()).toInstant().equals(time.toInstant());
    }
    return isAround(time, other.day());
  }

  private static boolean isAround(OffsetDateTime time, LocalDate day) {
    LocalDate earliest = time.plusHours(-BEHIND).toLocalDate();
    LocalDate latest = time.plusHours(AHEAD).toLocalDate();
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }
}
