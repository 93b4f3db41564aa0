package dev.dateline.lookup.representation;

import dev.dateline.index.explore.Estimate;
import dev.dateline.index.explore.Sampling;
import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.JsonGenerator;

/// The sample behind some numbers, and their bounds.
final class SamplingJson {
  private static final double LEVEL = 0.95;
  private static final MathContext DIGITS = new MathContext(4);

  private SamplingJson() {}

  /// Writes the property `name`: `{"exact": true, "articles": 471}`, or of a sample `{"articles":
  /// 1000, "of": {…}, "share": 0.03125, "days": 2, "exact": false, …}`.
  static void write(JsonGenerator json, String name, Sampling sampling) {
    json.writeObjectPropertyStart(name);
    json.writeBooleanProperty("exact", sampling.isExact());
    json.writeNumberProperty("articles", sampling.articles());
    if (!sampling.isExact()) {
      json.writeObjectPropertyStart("of");
      count(json, sampling.matching());
      json.writeEndObject();
      json.writeNumberProperty("share", sampling.thinning().share());
      json.writeNumberProperty("everyDays", sampling.thinning().step());
      json.writeNumberProperty("confidence", LEVEL);
    }
    json.writeEndObject();
  }

  /// Writes `count` and, unless it is exact, `low` and `high`.
  static void count(JsonGenerator json, Estimate estimate) {
    count(json, "count", "low", "high", estimate);
  }

  static void count(JsonGenerator json, String count, String low, String high, Estimate estimate) {
    json.writeNumberProperty(count, estimate.count());
    if (!estimate.isExact()) {
      json.writeNumberProperty(low, estimate.low());
      if (estimate.high() != Estimate.UNKNOWN) {
        json.writeNumberProperty(high, estimate.high());
      }
    }
  }

  /// Writes a number to four digits.
  static void number(JsonGenerator json, String name, double value) {
    json.writeNumberProperty(name, rounded(value));
  }

  /// A share or a ratio to four digits.
  static BigDecimal rounded(double value) {
    return new BigDecimal(value, DIGITS).stripTrailingZeros();
  }
}
