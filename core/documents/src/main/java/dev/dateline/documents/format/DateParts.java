package dev.dateline.documents.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date whose year, month and day are given separately, as in columns of a table.
public final class DateParts {
  /// Spreadsheets and pandas turn numbers into `2019.0`.
  private static final Pattern NUMBER = Pattern.compile("0{0,3}(\\d{1,4})(?:\\.0{1,6})?");

  private DateParts() {}

  /// The date as one text: `2019-3-12`, or `12 March 2019` if the month is a word; empty if a part
  /// is missing.
  public static Optional<String> joined(String year, String month, String day) {
    if (year.isBlank() || month.isBlank() || day.isBlank()) {
      return Optional.empty();
    }
    boolean isWord = Character.isLetter(month.strip().codePointAt(0));
    return Optional.of(
        isWord
            ? number(day) + " " + month.strip() + " " + number(year)
            : number(year) + "-" + number(month) + "-" + number(day));
  }

  private static String number(String written) {
    Matcher number = NUMBER.matcher(written.strip());
    return number.matches() ? number.group(1) : written.strip();
  }
}
