package dev.dateline.lookup.parameters;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the parameters of a request, and collects all their errors instead of stopping at the
/// first.
public final class ParameterReader {
  private static final int LONGEST = 1024;
  private static final int DAY_LENGTH = 10;
  private static final int LAST_YEAR = 9999;

  private final Map<String, List<String>> values;
  private final List<InvalidParameter> errors = new ArrayList<>();

  /// @param rawQuery the query as it was sent
  /// @param known the names of the route's parameters; any other is an error
  public ParameterReader(String rawQuery, Set<String> known) {
    this(rawQuery, known, (name, value) -> DidYouMean.parameter(name, value, known));
  }

  /// @param rawQuery the query as it was sent
  /// @param known the names of the parameters
  /// @param unknown gives the error for any other parameter, from its name and value
  ParameterReader(
      String rawQuery, Set<String> known, BiFunction<String, String, InvalidParameter> unknown) {
    var query = QueryString.parse(rawQuery);
    this.values = query.values();
    errors.addAll(query.errors());
    values.forEach((name, given) -> check(name, given, known, unknown));
  }

  /// The errors found so far.
  public List<InvalidParameter> errors() {
    return List.copyOf(errors);
  }

  /// Whether no errors have been found so far.
  public boolean isValid() {
    return errors.isEmpty();
  }

  /// Adds an error.
  public void reject(InvalidParameter error) {
    errors.add(error);
  }

  /// Whether the parameter was sent.
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /// All values of a parameter that may be repeated.
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// The value of a parameter that may be sent once; null if it was not sent.
  public @Nullable String one(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      invalid(name, given.get(1), "Give " + name + " once.");
    }
    return given.isEmpty() ? null : given.getFirst();
  }

  /// A day, a month or a year; null if no valid one was sent.
  public @Nullable CalendarPeriod period(String name) {
    String text = one(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    var period = CalendarPeriod.parse(text);
    if (period.isEmpty()) {
      invalid(
          name,
          text,
          "Write a day, a month or a year of the calendar, such as 2023-07-14, 2023-07 or 2023.");
    }
    return period.orElse(null);
  }

  /// A time in the years from 0 to 9999, or the beginning of a day in UTC; null if no valid one was
  /// sent.
  public @Nullable Instant time(String name) {
    String text = one(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    var time = time(text.strip(), text.strip().length() == DAY_LENGTH);
    if (time.isEmpty()) {
      invalid(name, text, "Write a time or a day, such as 2026-11-27T10:15:00Z or 2026-11-27.");
    }
    return time.orElse(null);
  }

  private static Optional<Instant> time(String text, boolean isDay) {
    try {
      var time =
          isDay
              ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
              : OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
      return time.getYear() < 0 || time.getYear() > LAST_YEAR
          ? Optional.empty()
          : Optional.of(time.toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// A whole number from `least` to `most`; `otherwise` if no valid one was sent.
  public int number(String name, int least, int most, int otherwise) {
    String text = one(name);
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    invalid(name, text, "Give a whole number from " + least + " to " + most + ".");
    return otherwise;
  }

  /// One of several words.
  public <T> T choice(String name, List<T> choices, Function<T, String> word, T otherwise) {
    String text = one(name);
    return text == null ? otherwise : chosen(name, text, choices, word);
  }

  /// One of some words for each time that the parameter is sent.
  public <T> List<T> choices(String name, List<T> choices, Function<T, String> word) {
    return all(name).stream().map(text -> chosen(name, text, choices, word)).toList();
  }

  /// The choice that `text`, a part of a parameter's value, names; the first if it names none.
  public <T> T chosen(String name, String text, List<T> choices, Function<T, String> word) {
    for (T choice : choices) {
      if (word.apply(choice).equalsIgnoreCase(text)) {
        return choice;
      }
    }
    if (!all(name).contains(text) || !text.isBlank()) {
      errors.add(DidYouMean.value(name, text, choices.stream().map(word).toList()));
    }
    return choices.getFirst();
  }

  /// Adds the error that a value is invalid.
  ///
  /// @param detail says what would be valid, in a sentence
  public void invalid(String name, String value, String detail) {
    errors.add(InvalidParameter.of(ProblemType.INVALID_PARAMETER, name, value, detail));
  }

  private void check(
      String name,
      List<String> given,
      Set<String> known,
      BiFunction<String, String, InvalidParameter> unknown) {
    if (!known.contains(name)) {
      errors.add(unknown.apply(name, given.getFirst()));
      return;
    }
    for (String value : given) {
      if (value.isBlank()) {
        invalid(name, value, "Give " + name + " a value, or leave it out.");
      } else if (value.length() > LONGEST) {
        invalid(name, value, "Give " + name + " at most " + LONGEST + " characters.");
      }
    }
  }
}
