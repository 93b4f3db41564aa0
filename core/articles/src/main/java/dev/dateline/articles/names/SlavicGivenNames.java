package dev.dateline.articles.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table `slavic-given-names.txt`: Russian, Ukrainian and Belarusian given names, and how
/// English, French, German and Spanish texts write them.
final class SlavicGivenNames {
  private static final String FILE = "/dev/dateline/articles/names/slavic-given-names.txt";
  private static final String SHARED = "*";
  private static final Map<String, GivenName> BY_SPELLING = read();

  private SlavicGivenNames() {}

  /// A given name.
  ///
  /// @param english the usual English form
  /// @param isShared whether people of other countries have the name too
  record GivenName(String english, boolean isShared) {}

  /// The name that `word` is, in lower case and without accents, in any of the languages.
  static Optional<GivenName> of(String word) {
    return Optional.ofNullable(BY_SPELLING.get(word));
  }

  private static Map<String, GivenName> read() {
    var bySpelling = new HashMap<String, GivenName>();
    TableFile.lines(FILE).forEach(line -> add(line, bySpelling));
    return Map.copyOf(bySpelling);
  }

  private static void add(String line, Map<String, GivenName> bySpelling) {
    boolean isShared = line.startsWith(SHARED);
    var spellings =
        List.of((isShared ? line.substring(SHARED.length()) : line).strip().split(" ", -1));
    var entry = new GivenName(spellings.getFirst(), isShared);
    spellings.forEach(spelling -> bySpelling.put(spelling, entry));
  }
}
