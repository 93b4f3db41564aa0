package dev.dateline.documents.dates;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Time zones as written after a time: offsets, and unambiguous abbreviations.
final class Zones {
  private static final Map<String, ZoneOffset> NAMED =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("MST", ZoneOffset.ofHours(-7)),
          Map.entry("MDT", ZoneOffset.ofHours(-6)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("EET", ZoneOffset.ofHours(2)),
          Map.entry("EEST", ZoneOffset.ofHours(3)),
          Map.entry("MSK", ZoneOffset.ofHours(3)));

  private Zones() {}

  /// The zone; null if there is none or it is unknown.
  static @Nullable ZoneOffset of(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String offset = written.replaceFirst("^(?i:GMT|UTC)\\s?(?=[+-])", "");
    boolean signed = offset.startsWith("+") || offset.startsWith("-");
    return signed ? ZoneOffset.of(offset) : NAMED.get(written.toUpperCase(Locale.ROOT));
  }
}
