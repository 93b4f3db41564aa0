package dev.dateline.documents;

import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The days on which an article can have been published.
///
/// @param first 1 January 1600, before the first newspaper
/// @param last tomorrow, which is today somewhere
record PlausibleDates(LocalDate first, LocalDate last) {
  private static final LocalDate FIRST = LocalDate.of(1600, 1, 1);

  static PlausibleDates at(Instant now) {
    return new PlausibleDates(FIRST, LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1));
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  Rejection rejection(PublicationDate date) {
    String where = DateRejections.where(date.source());
    String message =
        date.day().isAfter(last)
            ? "The date in " + where + ", " + date.day() + ", lies in the future."
            : "The date in " + where + ", " + date.day() + ", is before " + first + ".";
    return new Rejection(
        Reason.DATE_OUT_OF_RANGE,
        message,
        "Give the day of publication, from " + first + " to tomorrow, as in date 2023-07-14.");
  }
}
