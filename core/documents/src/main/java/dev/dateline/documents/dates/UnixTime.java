package dev.dateline.documents.dates;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a Unix time, in seconds or milliseconds, from 2001 to 2033.
final class UnixTime {
  private static final Pattern FORM =
      Pattern.compile("\\s*(?<seconds>1\\d{9})(?:\\d{3})?(?:\\.\\d{1,9})?\\s*");

  private UnixTime() {}

  /// The time that `text` consists of.
  static DateReading in(String text) {
    Matcher match = FORM.matcher(text);
    if (!match.matches()) {
      return new DateReading.NotADate();
    }
    long seconds = Long.parseLong(match.group("seconds"));
    var time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    return new DateReading.Found(time.toLocalDate(), time, match.end());
  }
}
