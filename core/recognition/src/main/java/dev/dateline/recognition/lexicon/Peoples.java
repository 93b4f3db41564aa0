package dev.dateline.recognition.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Peoples and faiths, from `words.tsv`, and languages, as named by the CLDR data of the JDK. A
/// language that is also a country or a town is left out.
public final class Peoples {
  private static final int SHORTEST = 4;
  private static final Set<String> AMBIGUOUS =
      Set.of("Afar", "Komi", "Latin", "Pali", "Manx", "Nauru");
  private static final Set<String> NAMES = read();

  private Peoples() {}

  /// All of them, in the singular and plural: `Yanomami`, `Rajputs`.
  static Set<String> all() {
    return NAMES;
  }

  private static Set<String> read() {
    var names = new HashSet<String>();
    for (String people : WordLists.of("people")) {
      names.add(people);
      names.add(people + "s");
    }
    Arrays.stream(Locale.getISOLanguages())
        .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH))
        .filter(Peoples::isOnlyALanguage)
        .forEach(names::add);
    return Set.copyOf(names);
  }

  private static boolean isOnlyALanguage(String name) {
    return name.length() >= SHORTEST
        && name.indexOf(' ') < 0
        && !AMBIGUOUS.contains(name)
        && !Towns.contains(name);
  }
}
