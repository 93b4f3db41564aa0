package dev.dateline.articles.names;

import dev.dateline.articles.Normalization;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of well-known organizations, in full, as acronyms and in several languages: `NATO`,
/// `OTAN` and `North Atlantic Treaty Organization` are one. From `organizations.tsv`.
public final class OrganizationNames {
  private static final String FILE = "/dev/dateline/articles/names/organizations.tsv";

  private OrganizationNames() {}

  /// All names of the organization that `name` is; empty if the table lacks it. Acronyms are
  /// recognized in any case and with full stops.
  public static Set<String> of(String name) {
    return Collections.unmodifiableSet(Organizations.BY_NAME.getOrDefault(key(name), Set.of()));
  }

  /// Whether `one` and `other` are names of the same organization.
  public static boolean areSame(String one, String other) {
    return !of(one).isEmpty() && of(one).equals(of(other));
  }

  private static String key(String name) {
    return Normalization.of(name).replace(".", "").replace('-', ' ');
  }

  /// Loaded on first use.
  private static final class Organizations {
    static final Map<String, Set<String>> BY_NAME = new HashMap<>();

    static {
      TableFile.rows(FILE).forEach(Organizations::add);
    }

    private static void add(List<String> row) {
      var names = new LinkedHashSet<>(row);
      row.forEach(name -> BY_NAME.put(key(name), names));
    }
  }
}
