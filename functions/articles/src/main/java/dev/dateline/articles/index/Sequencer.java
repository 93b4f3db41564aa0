package dev.dateline.articles.index;

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
  private static final Pattern ZEROS_AT_END = Pattern.compile("0+$");

  /// Older than every event.
  public static final Sequencer BEFORE_ALL = new Sequencer("");

  /// S3's own begin with a clock of 16 or more digits, of which few lead with zeros.
  private static final Sequencer FIRST = new Sequencer("0".repeat(16) + "1");

  public Sequencer {
    if (!HEXADECIMAL.matcher(value).matches()) {
      throw new IllegalArgumentException("a sequencer is hexadecimal, not " + value);
    }
    value = ZEROS_AT_END.matcher(value.toUpperCase(Locale.ROOT)).replaceFirst("");
  }

  /// The next tick after this one: newer than it, and older than every event that S3 may still
  /// send.
  public Sequencer successor() {
    return value.isEmpty() ? FIRST : new Sequencer(value + "1");
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
