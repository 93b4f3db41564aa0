package dev.dateline.documents.html.story;

import dev.dateline.articles.Coded;
import dev.dateline.documents.words.PropertyFile;
import java.util.Arrays;
import java.util.Properties;

/// A property of a block that is evidence for or against it being part of the article.
///
/// @param name its name in `weights.properties`
/// @param weight its weight in log odds; negative if it is evidence against
record Signal(String name, double weight) {
  private static final Properties WEIGHTS = PropertyFile.read(Signal.class, "weights.properties");

  static Signal of(String name) {
    return new Signal(name, Double.parseDouble(WEIGHTS.getProperty(name, "0")));
  }

  /// A signal for each constant of an enum, in its order.
  static <C extends Coded> Signal[] of(String prefix, C[] constants) {
    return Arrays.stream(constants).map(it -> of(prefix + "." + it.code())).toArray(Signal[]::new);
  }
}
