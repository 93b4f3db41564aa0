package dev.dateline.documents.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates: `2023-07-14T09:30:00+03:00`, `14.07.2023`, `Friday, July 14, 2023`, `14 июля 2023`,
/// `2023年7月14日` and their like.
public final class DateParser {
  /// The maximum length of a date with its time; bounds the work on huge lines.
  private static final int LONGEST = 160;

  /// No name of a month is longer than this, with the white space behind it.
  private static final int LONGEST_MONTH = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}-]{2,20}[.,]{0,2}\\s+");

  /// A time before its date: `6:45 PM, Jul 14, 2023`.
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s[A-Z]{2,4}\\b)?[\\s,|-]+",
          Pattern.CASE_INSENSITIVE);

  private final NumericDates numeric;
  private final NamedDates named;
  private final PersianDates persian;

  private DateParser(DateConventions conventions) {
    this.numeric = new NumericDates(conventions.order(), conventions.dottedOrder());
    this.named = new NamedDates(conventions.language());
    this.persian = new PersianDates(conventions.language());
  }

  /// A parser that reads dates such as `03/04/2023` in `order`, or as ambiguous if it is null.
  public static DateParser of(@Nullable DayMonthOrder order) {
    return new DateParser(new DateConventions(order, ""));
  }

  /// A parser that follows `conventions`.
  public static DateParser following(DateConventions conventions) {
    return new DateParser(conventions);
  }

  /// The date at the beginning of `text`, after white space, at most one word such as a weekday,
  /// and a time.
  public DateReading opening(String text) {
    String start = PlainCharacters.of(text.substring(0, Math.min(text.length(), LONGEST)));
    int at = start.length() - start.stripLeading().length();
    return switch (date(start, at)) {
      case DateReading.Found found -> TimeOfDay.after(start, found);
      case DateReading other -> other;
    };
  }

  /// The date in `text`, the value of a field. Of several dates, the one that is labelled as the
  /// date of publication, or else the one at the beginning, or else the only one. Unix times in
  /// seconds or milliseconds are dates too.
  public DateReading stated(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    List<PlacedDate> dates = all(start);
    var opening = opening(text);
    if (dates.size() > 1 || opening instanceof DateReading.NotADate) {
      var published = published(start, dates).orElse(opening);
      return published instanceof DateReading.NotADate ? UnixTime.in(start) : published;
    }
    return opening;
  }

  private static Optional<DateReading> published(String text, List<PlacedDate> dates) {
    int from = 0;
    for (PlacedDate date : dates) {
      if (DateLabel.before(text.substring(from, date.start())) == DateLabel.PUBLISHED) {
        return Optional.of(date.reading());
      }
      from = date.end();
    }
    return dates.size() == 1 ? Optional.of(dates.getFirst().reading()) : Optional.empty();
  }

  /// The date at the beginning of `text`, after at most a weekday.
  public DateReading atOnce(String text) {
    String date = PlainCharacters.of(text.substring(0, Math.min(text.length(), LONGEST)));
    return switch (dateAt(date, Weekdays.end(date))) {
      case DateReading.Found found -> TimeOfDay.after(date, found);
      case DateReading other -> other;
    };
  }

  /// All dates in `text`, in its order.
  public List<PlacedDate> all(String text) {
    String folded = PlainCharacters.of(text);
    var dates = new ArrayList<PlacedDate>();
    for (int at = nearDigit(folded, 0); at < folded.length(); at = nearDigit(folded, at + 1)) {
      if (beginsWord(folded, at)) {
        var reading = dateAt(folded, at);
        if (!(reading instanceof DateReading.NotADate)) {
          var placed = placed(folded, at, reading);
          dates.add(placed);
          at = placed.end() - 1;
        }
      }
    }
    return dates;
  }

  /// The first place from `from` at which a date can start: not far ahead of a digit, because every
  /// date has some. The end of `text` if it has no more digits.
  private static int nearDigit(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (isDigit(text.charAt(at))) {
        return Math.max(from, at - LONGEST_MONTH);
      }
    }
    return text.length();
  }

  private static PlacedDate placed(String text, int start, DateReading reading) {
    return switch (reading) {
      case DateReading.Found found -> {
        var timed = TimeOfDay.after(text, found);
        yield new PlacedDate(start, timed.end(), timed);
      }
      case DateReading.Impossible(var written) ->
          new PlacedDate(start, start + written.length(), reading);
      case DateReading.Ambiguous(var written) ->
          new PlacedDate(start, start + written.length(), reading);
      case DateReading.NotADate() -> throw new IllegalArgumentException("no date");
    };
  }

  private static boolean beginsWord(String text, int at) {
    if (at == 0 || !Character.isLetterOrDigit(text.charAt(at))) {
      return at == 0;
    }
    char before = text.charAt(at - 1);
    boolean withinNumber = ".-/".indexOf(before) >= 0 && at > 1 && isDigit(text.charAt(at - 2));
    return !Character.isLetterOrDigit(before) && !withinNumber;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private DateReading date(String text, int at) {
    var reading = dateAt(text, at);
    if (!(reading instanceof DateReading.NotADate)) {
      return reading;
    }
    Matcher word = WORD.matcher(text).region(at, text.length());
    int afterWord = word.lookingAt() ? word.end() : at;
    Matcher time = TIME.matcher(text).region(afterWord, text.length());
    return dateAt(text, time.lookingAt() ? time.end() : afterWord);
  }

  private DateReading dateAt(String text, int at) {
    var reading = persian.at(text, at);
    if (!(reading instanceof DateReading.NotADate)) {
      return reading;
    }
    reading = numeric.at(text, at);
    if (reading instanceof DateReading.NotADate) {
      reading = NumberedMonths.at(text, at);
    }
    if (reading instanceof DateReading.NotADate) {
      reading = RomanMonths.at(text, at);
    }
    return reading instanceof DateReading.NotADate ? named.at(text, at) : reading;
  }
}
