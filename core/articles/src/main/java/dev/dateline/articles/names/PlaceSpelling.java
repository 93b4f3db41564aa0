package dev.dateline.articles.names;

import dev.dateline.articles.Normalization;
import java.util.List;
import java.util.regex.Pattern;

/// What the spellings of a place's name have in common: `Côte d’Ivoire` and `Cote d'Ivoire`,
/// `Trinidad & Tobago` and `Trinidad and Tobago`, `St. Lucia` and `Saint Lucia`.
final class PlaceSpelling {
  private static final Pattern SEPARATORS = Pattern.compile("[ -]+");

  private PlaceSpelling() {}

  /// The key of `name`: without case, accents, full stops and hyphens.
  static String of(String name) {
    return key(Normalization.of(name));
  }

  /// The keys under which a place that is called `name` is found: as it is, and with umlauts in two
  /// letters (`koeln` for `Köln`).
  static List<String> keys(String name) {
    String normal = Normalization.of(name);
    String expanded = expanded(normal);
    return expanded.equals(normal) ? List.of(key(normal)) : List.of(key(normal), key(expanded));
  }

  private static String key(String normal) {
    String plain = Accents.removed(normal).replace('ł', 'l');
    String spelled = plain.replace(".", "").replace("&", "and");
    String words = SEPARATORS.matcher(spelled).replaceAll(" ");
    return words.startsWith("st ") ? "saint " + words.substring("st ".length()) : words;
  }

  private static String expanded(String normal) {
    return normal
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("ø", "oe")
        .replace("å", "aa");
  }

  /// The usual English spellings of `name`, which CLDR spells in one way.
  static List<String> spellings(String name) {
    String and = name.replace(" & ", " and ");
    return List.of(and, and.replace("St. ", "St "), and.replace("St. ", "Saint "));
  }
}
