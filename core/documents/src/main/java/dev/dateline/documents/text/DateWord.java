package dev.dateline.documents.text;

import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.dates.DateReading;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the header `date 2023-07-14`, on a line of its own or before the text, or a line that is
/// only a date.
final class DateWord {
  private static final Pattern WORD =
      Pattern.compile(
          "\\s*+\\[?(?:publication[ -]?)?date(?:line)?\\b"
              + "[ \\t]*+(?:(?:[:=]|[-–—]++)[ \\t]*+)?+(?=[\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  /// What may follow a date up to the end of the line without meaning anything.
  private static final Pattern REMARK =
      Pattern.compile("[ \\t]*+(?:(?:\\([^)\\n]{0,60}\\)|[A-Z]{2,5})[ \\t]*+)?+(?=\\n)");

  /// What may be between a date and the text after it.
  private static final Pattern MARK =
      Pattern.compile("(?:Z\\b)?\\]?[ \\t]*(?:[.,:;|]+|[–—]+|-+(?=\\s))?");

  /// Only the length of a date matters here, which does not depend on the order of day and month.
  private static final DateParser DATES = DateParser.of(null);

  private DateWord() {}

  /// Removes the date at the beginning of `text`, if there is one.
  static Optional<HeaderAndBody> open(String text) {
    Matcher word = WORD.matcher(text);
    if (!word.lookingAt()) {
      return dateAlone(text);
    }
    String rest = text.substring(word.end());
    var reading = DATES.opening(rest);
    return reading instanceof DateReading.NotADate
        ? unreadable(rest)
        : opened(rest, end(reading, rest));
  }

  /// Removes a first line that is only a date.
  private static Optional<HeaderAndBody> dateAlone(String text) {
    String line = Lines.first(text).strip();
    int from = text.indexOf(line);
    var reading = DATES.atOnce(line);
    int end = end(reading, line);
    boolean alone = end > 0 && MARK.matcher(line).region(end, line.length()).matches();
    return alone ? opened(text.substring(from), end) : Optional.empty();
  }

  /// Removes a date line that cannot be parsed, so that the rejection can quote it.
  private static Optional<HeaderAndBody> unreadable(String rest) {
    int end = UnreadableDate.end(Lines.first(rest));
    return end > 0 ? opened(rest, end) : Optional.empty();
  }

  /// The end of the date at the beginning of `text`; 0 if there is none.
  private static int end(DateReading reading, String text) {
    return switch (reading) {
      case DateReading.Found found -> found.end();
      case DateReading.Impossible(var written) -> end(text, written);
      case DateReading.Ambiguous(var written) -> end(text, written);
      case DateReading.NotADate() -> 0;
    };
  }

  private static int end(String text, String written) {
    return text.indexOf(written) + written.length();
  }

  private static Optional<HeaderAndBody> opened(String text, int end) {
    var fields = Fields.NONE.with(MetadataField.DATE, text.substring(0, end));
    Matcher remark = REMARK.matcher(text).region(end, text.length());
    Matcher mark = MARK.matcher(text).region(end, text.length());
    mark.useTransparentBounds(true);
    int from = remark.lookingAt() ? remark.end() : mark.lookingAt() ? mark.end() : end;
    return Optional.of(new HeaderAndBody(fields, text.substring(from)));
  }
}
