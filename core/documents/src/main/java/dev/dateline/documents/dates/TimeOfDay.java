package dev.dateline.documents.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the time after a date.
final class TimeOfDay {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:T|,?\\s+(?:at\\s+)?)(?:(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?"
              + "|(?<=T)(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2}))(?:[.,]\\d{1,9})?(?!\\d)"
              + "(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?"
              + "(?:\\s?(?<zone>Z\\b|(?:(?:GMT|UTC)\\s?)?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)"
              + "|\\b[A-Z]{3,4}\\b))?",
          Pattern.CASE_INSENSITIVE);

  private TimeOfDay() {}

  /// `date` with the time that follows it in `text`, if that has a zone; a time without a zone is
  /// skipped.
  static DateReading.Found after(String text, DateReading.Found date) {
    Matcher match = FORM.matcher(text).region(date.end(), text.length());
    match.useTransparentBounds(true);
    if (!match.lookingAt()) {
      return date;
    }
    try {
      LocalTime time = time(match);
      var zone = Zones.of(match.group("zone"));
      int end = zone == null && match.group("zone") != null ? match.start("zone") : match.end();
      return new DateReading.Found(date.day(), at(date, time, zone), end);
    } catch (DateTimeException e) {
      return date;
    }
  }

  private static @Nullable OffsetDateTime at(
      DateReading.Found date, LocalTime time, @Nullable ZoneOffset zone) {
    return zone == null ? null : OffsetDateTime.of(date.day(), time, zone);
  }

  private static LocalTime time(MatchResult match) {
    int hour = Integer.parseInt(either(match, "hour", "h"));
    String half = match.group("half");
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }
    String second = either(match, "second", "s");
    return LocalTime.of(
        hour, Integer.parseInt(either(match, "minute", "m")), Integer.parseInt(second));
  }

  private static String either(MatchResult match, String one, String other) {
    String written = match.group(one) == null ? match.group(other) : match.group(one);
    return written == null ? "0" : written;
  }
}
