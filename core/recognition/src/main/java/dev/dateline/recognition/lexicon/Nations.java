package dev.dateline.recognition.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The countries of the world, and those that send teams of their own: by the names of the JDK's
/// CLDR data, and those that the gazetteer knows them by.
public final class Nations {
  private static final Set<String> NAMES = read();

  private Nations() {}

  /// Whether `name`, in whatever case, is one.
  public static boolean contains(String name) {
    return NAMES.contains(small(name)) || NAMES.contains(small(Gazetteer.canonical(name)));
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
        .map(Nations::small)
        .forEach(names::add);
    return Set.copyOf(names);
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
