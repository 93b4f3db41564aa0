package dev.dateline.documents.dates;

import dev.dateline.documents.words.PropertyFile;
import java.text.Normalizer;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of the months in the languages of the press, without case and accents.
///
/// A resource, since loading the JDK's data for all these languages would take longer than the
/// whole function's start.
public final class MonthNames {
  /// Accents and Arabic vowel signs. Marks of other scripts are letters in their own right.
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f\\u064b-\\u0655.]+");

  private static final Map<String, Map<String, Month>> BY_LANGUAGE = new HashMap<>();
  private static final Map<String, Set<Month>> MONTHS = load();

  private MonthNames() {}

  /// The months that `word` can mean: none, one, or several if languages differ.
  public static Set<Month> of(String word) {
    return MONTHS.getOrDefault(folded(word), Set.of());
  }

  /// The months that `word` names in `language`, a code such as `hr`; in any language if it names
  /// none in that one.
  public static Set<Month> of(String word, String language) {
    Month month = BY_LANGUAGE.getOrDefault(language, Map.of()).get(folded(word));
    return month == null ? of(word) : Set.of(month);
  }

  /// The month that `word` names in `language` and no other.
  public static Optional<Month> in(String word, String language) {
    return Optional.ofNullable(BY_LANGUAGE.getOrDefault(language, Map.of()).get(folded(word)));
  }

  /// `word` in lower case without accents.
  static String folded(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").replace('ı', 'i');
  }

  private static Map<String, Set<Month>> load() {
    var months = new HashMap<String, Set<Month>>();
    PropertyFile.read(MonthNames.class, "months.properties")
        .forEach((language, names) -> add(language.toString(), names.toString(), months));
    return Map.copyOf(months);
  }

  private static void add(String language, String names, Map<String, Set<Month>> months) {
    var own = new HashMap<String, Month>();
    String[] inOrder = names.split(",", -1);
    for (Month month : Month.values()) {
      for (String name : inOrder[month.getValue() - 1].strip().split(" ", -1)) {
        String word = folded(name.replace('_', ' '));
        own.put(word, month);
        months.computeIfAbsent(word, _ -> EnumSet.noneOf(Month.class)).add(month);
      }
    }
    BY_LANGUAGE.put(language, own);
  }
}
