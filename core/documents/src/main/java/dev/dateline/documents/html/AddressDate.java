package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateReading;
import dev.dateline.documents.dates.KeyDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the date in the path of a page's address: `/2023/07/14/harbour/`, `/2023-07/14/`.
final class AddressDate {
  private static final Pattern ORIGIN =
      Pattern.compile("^(?:https?:)?//(?:web\\.archive\\.org/web/\\d+/(?:https?://)?)?[^/]*");
  private static final Pattern SPLIT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/]?([01]\\d)[-/]([0-3]\\d)(?=/)");

  private static final KeyDate KEY_DATE = new KeyDate(null);

  private AddressDate() {}

  /// The date in `address`, if it has exactly one.
  static Optional<LocalDate> in(String address) {
    String path = PageIdentity.withoutQuery(ORIGIN.matcher(address.strip()).replaceFirst(""));
    String even = SPLIT.matcher(path).replaceAll("$1/$2/$3");
    return KEY_DATE.in(even) instanceof DateReading.Found found
        ? Optional.of(found.day())
        : Optional.empty();
  }
}
