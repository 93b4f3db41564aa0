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
  /// What stands between a date and its time in the languages of the press.
  private static final String LEAD =
      "(?:T|,?\\s{1,3}(?:[-–—|·•/]\\s{1,3})?(?:(?:at|um|à|a las?|alle"
          + " ore|alle|ore|às|as|kl|klo|om|ob|o godz|godz|в|о|у|saat|lúc|pukul|jam)\\.?\\s{1,3})?)";

  /// A dot parts hours and minutes only if what follows says so.
  private static final String MARK =
      "(?::|\\s?h\\s?(?=\\d)|\\.(?=\\d{2}(?:\\s?(?:uhr|uur|[ap]\\.?m|hrs?|h|(?-i:[A-Z]{3,4}))\\b|\\s*$)))";

  private static final Pattern FORM =
      Pattern.compile(
          LEAD
              + "(?:(?<hour>\\d{1,2})"
              + MARK
              + "(?<minute>\\d{2})(?::(?<second>\\d{2}))?"
              + "|(?<=T)(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})"
              + "|(?<whole>\\d{1,2})(?=\\s?(?:[ap]\\.?m|h|uhr)\\b))(?:[.,]\\d{1,9})?(?!\\d)"
              + "(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?(?:\\s?(?:uhr|uur|hrs?|h)\\b)?"
              + "(?:\\s?\\(?(?<zone>Z\\b|(?:(?:GMT|UTC)\\s?)?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)"
              + "|\\b[A-Z]{3,4}\\b)\\)?)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
    String whole = match.group("whole");
    int hour = Integer.parseInt(whole == null ? either(match, "hour", "h") : whole);
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
