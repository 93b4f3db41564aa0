package dev.dateline.articles.patterns;

import dev.dateline.articles.patterns.CountedText.TooManyReads;
import java.util.Optional;
import java.util.function.Consumer;

/// How many characters a search reads as the text gets longer. Counting reads tells a search that
/// is linear from one that is quadratic, on any machine.
///
/// @param search reads a text
public record ReadGrowth(Consumer<CharSequence> search) {
  /// Two lengths, so that a search within a fixed distance is not taken for a quadratic one.
  private static final int SHORT = 400;

  private static final int LONG = 3200;

  /// Fewer reads of each character than this are acceptable, even if they grow.
  private static final int FEW = 20;

  /// More reads of each character than this are too many for any text.
  private static final int MANY = 2000;

  /// Four times the text needs four times the reads, or sixteen times if they grow with its square.
  private static final int TIMES = 4;

  private static final int MOST_GROWTH = 8;

  /// What is wrong with the search in the texts of `pump`; empty if its reads grow with the length.
  public Optional<String> violation(Pump pump) {
    return isSteep(pump, SHORT) && isSteep(pump, LONG)
        ? Optional.of(
            "%s: %d reads at a length of %d, %d at %d"
                .formatted(pump, reads(pump, LONG), LONG, reads(pump, TIMES * LONG), TIMES * LONG))
        : Optional.empty();
  }

  private boolean isSteep(Pump pump, int length) {
    long more = reads(pump, TIMES * length);
    return more > (long) FEW * TIMES * length && more / MOST_GROWTH > reads(pump, length);
  }

  private long reads(Pump pump, int length) {
    long most = (long) MANY * length;
    var text = new CountedText(pump.text(length), most);
    try {
      search.accept(text);
    } catch (TooManyReads e) {
      return most * most;
    }
    return text.reads();
  }
}
