package dev.dateline.documents.html.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/// One thing that can be seen of a block and speaks for or against its being part of the article.
///
/// @param name what `weights.properties` calls it
/// @param weight how much it counts, in log odds; negative against
record Signal(String name, double weight) {
  private static final Properties WEIGHTS = WordLists.properties("weights.properties");

  static Signal of(String name) {
    return new Signal(name, Double.parseDouble(WEIGHTS.getProperty(name, "0")));
  }

  /// A signal for each constant of an enum, in its order.
  static <E extends Enum<E>> Signal[] of(String prefix, E[] constants) {
    return Arrays.stream(constants)
        .map(it -> of(prefix + "." + it.name().toLowerCase(Locale.ROOT)))
        .toArray(Signal[]::new);
  }
}
