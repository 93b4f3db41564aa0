package dev.dateline.documents.dates;

import java.text.Normalizer;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of the months in the larger European languages, whatever their case and accents.
///
/// Kept as a resource rather than asked of the JDK: loading the JDK's data for all these languages
/// takes longer than the whole function's start.
final class MonthNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<String, Set<Month>> MONTHS = load();

  private MonthNames() {}

  /// The months that `word` names: none, one, or several where languages differ.
  static Set<Month> of(String word) {
    return MONTHS.getOrDefault(folded(word), Set.of());
  }

  /// `word` in lower case without accents.
  static String folded(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").replace('ı', 'i');
  }

  private static Map<String, Set<Month>> load() {
    var months = new HashMap<String, Set<Month>>();
    for (Object names : WordLists.properties("months.properties").values()) {
      String[] inOrder = names.toString().split(",", -1);
      for (Month month : Month.values()) {
        for (String name : inOrder[month.getValue() - 1].strip().split(" ", -1)) {
          months.computeIfAbsent(folded(name), _ -> EnumSet.noneOf(Month.class)).add(month);
        }
      }
    }
    return Map.copyOf(months);
  }
}
