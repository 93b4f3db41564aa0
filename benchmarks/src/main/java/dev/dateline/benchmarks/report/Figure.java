package dev.dateline.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// Rounds and formats figures to the digits that were measured.
final class Figure {
  private static final MathContext DIGITS = new MathContext(3);

  private Figure() {}

  /// Rounds to three significant digits, or to an integer from 100 on.
  static double rounded(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a figure: " + value);
    }
    return Math.abs(value) >= 100
        ? Math.rint(value)
        : BigDecimal.valueOf(value).round(DIGITS).doubleValue();
  }

  /// Formats `value` for people.
  static String text(Object value) {
    return switch (value) {
      case Double number -> text(rounded(number));
      case Long number -> String.format(Locale.ROOT, "%,d", number);
      case Integer number -> String.format(Locale.ROOT, "%,d", number);
      default -> value.toString();
    };
  }

  private static String text(double number) {
    return number == Math.rint(number) && Math.abs(number) >= 100
        ? String.format(Locale.ROOT, "%,.0f", number)
        : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
