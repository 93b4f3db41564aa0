package dev.dateline.documents.text;

import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.dates.DateReading;
import dev.dateline.documents.format.Field;
import dev.dateline.documents.format.Fields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The header `date 2023-07-14`, on a line of its own or with the text behind it.
final class DateWord {
  private static final Pattern WORD =
      Pattern.compile(
          "\\s*(?:publication[ -]?)?date(?:line)?\\b[ \\t]*(?:[:=]|[-–—]+)?[ \\t]*(?=[\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  /// What may stand behind a date and say nothing more, up to the line's end.
  private static final Pattern REMARK =
      Pattern.compile("[ \\t]*(?:\\([^)\\n]{0,60}\\)|[A-Z]{2,5})?[ \\t]*(?=\\n)");

  /// Only the extent of a date matters here, for which any order will do.
  private static final DateParser DATES = DateParser.of(null);

  private DateWord() {}

  /// Takes the date off `text`, where it opens with one.
  static Optional<Opened> open(String text) {
    Matcher word = WORD.matcher(text);
    if (!word.lookingAt()) {
      return Optional.empty();
    }
    String rest = text.substring(word.end());
    return switch (DATES.opening(rest)) {
      case DateReading.Found found -> opened(rest, found.end());
      case DateReading.Impossible(var written) -> opened(rest, end(rest, written));
      case DateReading.Ambiguous(var written) -> opened(rest, end(rest, written));
      case DateReading.NotADate() -> Optional.empty();
    };
  }

  private static int end(String text, String written) {
    return text.indexOf(written) + written.length();
  }

  private static Optional<Opened> opened(String text, int end) {
    var fields = Fields.NONE.with(Field.DATE, text.substring(0, end));
    Matcher remark = REMARK.matcher(text).region(end, text.length());
    int from = remark.lookingAt() ? remark.end() : end;
    return Optional.of(new Opened(fields, text.substring(from)));
  }
}
