package dev.dateline.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// AWS's prices and what an article and a request take, from `prices.properties`.
final class Prices {
  private final Properties prices = new Properties();

  Prices() {
    try (var file = Prices.class.getResourceAsStream("/prices.properties")) {
      prices.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The month that the prices are of.
  String date() {
    return prices.getProperty("as.of");
  }

  /// The number called `name`.
  ///
  /// @throws AssertionError if there is none
  double of(String name) {
    String price = prices.getProperty(name);
    if (price == null) {
      throw new AssertionError("prices.properties has no " + name);
    }
    return Double.parseDouble(price);
  }
}
