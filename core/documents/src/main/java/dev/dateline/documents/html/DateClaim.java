package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateReading;
import dev.dateline.documents.format.MetadataField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A statement about the page's date at one place on the page.
///
/// @param field the field that it is for
/// @param reading the parsed date
/// @param written as it is written
record DateClaim(MetadataField field, DateReading reading, String written) {
  private static final int FIRST_NEWSPAPER = 1600;
  private static final int LAST_YEAR = 2100;

  /// The dates that databases use for "unknown".
  private static final Set<LocalDate> EMPTY =
      Set.of(
          LocalDate.of(1753, 1, 1),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1899, 12, 31),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1969, 12, 31),
          LocalDate.of(1970, 1, 1));

  /// The claimed day, if it is plausible.
  Optional<LocalDate> day() {
    return reading instanceof DateReading.Found found && !isPlaceholder(found.day())
        ? Optional.of(found.day())
        : Optional.empty();
  }

  /// Whether it has no day, although it is not a placeholder.
  boolean isUnread() {
    return !(reading instanceof DateReading.Found) && !written.isBlank();
  }

  private static boolean isPlaceholder(LocalDate day) {
    return day.getYear() < FIRST_NEWSPAPER || day.getYear() > LAST_YEAR || EMPTY.contains(day);
  }
}
