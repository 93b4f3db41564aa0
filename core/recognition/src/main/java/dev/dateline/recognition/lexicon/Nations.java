package dev.dateline.recognition.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The countries of the world, and those that have national teams: as named by the CLDR data of the
/// JDK, with the aliases in the gazetteer.
public final class Nations {
  private static final Set<String> NAMES = read();

  private Nations() {}

  /// Whether `name` is a country, in any case.
  public static boolean contains(String name) {
    return NAMES.contains(lowerCase(name)) || NAMES.contains(lowerCase(Gazetteer.canonical(name)));
  }

  private static Set<String> read() {
    var names =
        new HashSet<String>(
            List.of(
                "england", "scotland", "wales", "northern ireland", "czech republic", "kosovo"));
    names.addAll(
        List.of("holland", "yugoslavia", "soviet union", "ivory coast", "bosnia", "congo"));
    Arrays.stream(Locale.getISOCountries())
        .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
        .map(Nations::lowerCase)
        .forEach(names::add);
    return Set.copyOf(names);
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
