package dev.dateline.index.protocol;

import java.util.Locale;
import java.util.regex.Pattern;

/// S3's clock for one key: a hexadecimal number of no fixed length, which orders the events of that
/// key.
///
/// Two are compared as strings after the shorter is padded with zeros on the right; cutting the
/// zeros off the right of both comes to the same, and gives a form that a store can compare by
/// itself.
///
/// @param value upper-case hexadecimal without zeros at its end
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

  /// More zeros than S3's own sequencers have digits, so that none falls between a sequencer and
  /// what follows these.
  private static final String GAP = "0".repeat(16);

  public Sequencer {
    if (!HEXADECIMAL.matcher(value).matches()) {
      throw new IllegalArgumentException("a sequencer is hexadecimal, not " + value);
    }
    value = ZEROS_AT_END.matcher(value.toUpperCase(Locale.ROOT)).replaceFirst("");
  }

  /// The next tick after this one: newer than it, and older than every event that S3 may still
  /// send.
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

  /// The event of S3 that this tick, or this event itself, comes after last.
  Sequencer event() {
    return new Sequencer(TICK.matcher(value).replaceFirst(""));
  }

  /// Whether this is of a later event than `other`.
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
