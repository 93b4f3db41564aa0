package dev.dateline.documents.dates;

import dev.dateline.documents.words.PropertyFile;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names of the days of the week, whatever their case and accents.
public final class Weekdays {
  private static final Set<String> NAMES =
      PropertyFile.read(Weekdays.class, "weekdays.properties").values().stream()
          .flatMap(names -> Arrays.stream(names.toString().split(" ", -1)))
          .map(MonthNames::folded)
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern OPENING =
      Pattern.compile("(?<name>\\p{L}[\\p{L}\\p{M}'’-]{1,20})[.,]{0,2}\\s{1,3}");

  private Weekdays() {}

  /// Whether `word` is one, also if a dot ends it.
  public static boolean isOne(String word) {
    return NAMES.contains(MonthNames.folded(word));
  }

  /// Where the day of the week ends with which `text` opens, and the space behind it; 0 if it opens
  /// with none.
  static int end(String text) {
    Matcher opening = OPENING.matcher(text);
    return opening.lookingAt() && isOne(opening.group("name")) ? opening.end() : 0;
  }
}
