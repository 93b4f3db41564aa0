package dev.dateline.index.protocol;

import java.util.Locale;
import java.util.regex.Pattern;

/// S3's clock for one key: a hexadecimal number of variable length that orders the events of the
/// key.
///
/// S3 defines the order as that of the strings, the shorter padded with zeros on the right.
/// Stripping trailing zeros from both gives the same order, in a form that the store can compare.
///
/// @param value upper-case hexadecimal without trailing zeros
/// @see <a
///   href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">
///   Event message structure</a>
public record Sequencer(String value) implements Comparable<Sequencer> {
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]*");
  private static final int BASE = 16;
  private static final Pattern SUCCESSOR = Pattern.compile(".*0{16}F*[1-9A-F]");
  private static final Pattern TICK = Pattern.compile("0{16}F*[1-9A-F]$");
  private static final Pattern ZEROS_AT_END = Pattern.compile("(?<!0)0++$");

  /// Older than every event.
  public static final Sequencer BEFORE_ALL = new Sequencer("");

  /// More zeros than S3's sequencers have digits, so that none of them sorts between a sequencer
  /// and its ticks.
  private static final String GAP = "0".repeat(16);

  public Sequencer {
    if (!HEXADECIMAL.matcher(value).matches()) {
      throw new IllegalArgumentException("a sequencer is hexadecimal, not " + value);
    }
    value = ZEROS_AT_END.matcher(value.toUpperCase(Locale.ROOT)).replaceFirst("");
  }

  /// The next tick: later than this, and earlier than any event that S3 may still send.
  public Sequencer successor() {
    if (!SUCCESSOR.matcher(value).matches()) {
      return new Sequencer(value + GAP + "1");
    }
    int last = value.length() - 1;
    int digit = Character.digit(value.charAt(last), BASE);
    return new Sequencer(
        digit == BASE - 1
            ? value + "1"
            : value.substring(0, last) + Character.forDigit(digit + 1, BASE));
  }

  /// The last S3 event that is not later than this.
  Sequencer event() {
    return new Sequencer(TICK.matcher(value).replaceFirst(""));
  }

  /// Whether this is later than `other`.
  public boolean isAfter(Sequencer other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Sequencer other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
