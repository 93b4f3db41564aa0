package dev.dateline.documents.dates.mentioned;

import dev.dateline.documents.dates.MonthNames;
import dev.dateline.documents.words.PropertyFile;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/// The words for dates in one language, in lower case: its part of `mentions.properties`, its
/// months and its weekdays.
final class MentionWords {
  private static final Properties WORDS =
      PropertyFile.read(MentionWords.class, "mentions.properties");

  private final Locale language;
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Integer> near = new HashMap<>();

  private MentionWords(Locale language) {
    this.language = language;
    String prefix = language.getLanguage() + ".";
    WORDS.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(name -> lists.put(name.substring(prefix.length()), words(name)));
    list("near").forEach(this::addNear);
    Stream.of(DayOfWeek.values()).forEach(this::addWeekday);
    list("saturday").forEach(name -> addWeekday(name, DayOfWeek.SATURDAY));
  }

  /// The words of `language`; empty if the file has none.
  static Optional<MentionWords> of(String language) {
    return WORDS.containsKey(language + ".near")
        ? Optional.of(new MentionWords(Locale.of(language)))
        : Optional.empty();
  }

  private static Set<String> words(String name) {
    String words = WORDS.getProperty(name).strip();
    return words.isEmpty() ? Set.of() : Set.of(words.split(" +"));
  }

  private void addNear(String word) {
    int colon = word.indexOf(':');
    near.put(word.substring(0, colon), Integer.parseInt(word.substring(colon + 1)));
  }

  private void addWeekday(DayOfWeek day) {
    addWeekday(day.getDisplayName(TextStyle.FULL, language).toLowerCase(language), day);
  }

  private void addWeekday(String name, DayOfWeek day) {
    weekdays.put(name, day);
    list("weekday-end").forEach(end -> weekdays.put(name + end, day));
  }

  private Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  /// Whether the list of that name has `word`.
  boolean has(String list, String word) {
    return list(list).contains(word);
  }

  /// Whether the list of that name has no words.
  boolean isEmpty(String list) {
    return list(list).isEmpty();
  }

  /// The month that `word` names in this language; `mi-mars` is March.
  Optional<Month> month(String word) {
    String name = word.startsWith("mi-") ? word.substring("mi-".length()) : word;
    return MonthNames.in(name, language.getLanguage());
  }

  Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(weekdays.get(word));
  }

  /// The day that `word` means, as a number of days after publication, such as -1 for `gestern`.
  OptionalInt near(String word) {
    Integer days = near.get(word);
    return days == null ? OptionalInt.empty() : OptionalInt.of(days);
  }

  /// -1 for a word that means "last", 1 for "next", and 0 for "this"; empty for other words.
  OptionalInt step(String word) {
    if (has("last", word)) {
      return OptionalInt.of(-1);
    }
    if (has("next", word)) {
      return OptionalInt.of(1);
    }
    return has("this", word) ? OptionalInt.of(0) : OptionalInt.empty();
  }

  /// The tense that `word` implies.
  Tense tense(String word) {
    if (tells("future", word)) {
      return Tense.FUTURE;
    }
    return tells("past", word) ? Tense.PAST : Tense.UNKNOWN;
  }

  private boolean tells(String list, String word) {
    return has(list, word)
        || list(list).stream()
            .anyMatch(end -> end.startsWith("-") && word.endsWith(end.substring(1)));
  }
}
