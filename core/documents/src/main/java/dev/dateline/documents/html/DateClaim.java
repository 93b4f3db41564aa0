package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateReading;
import dev.dateline.documents.format.MetadataField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What one place on a page says of the page's date.
///
/// @param field what it is taken for
/// @param reading what it says
/// @param written as it is written
record DateClaim(MetadataField field, DateReading reading, String written) {
  private static final int FIRST_NEWSPAPER = 1600;
  private static final int LAST_YEAR = 2100;

  /// What databases hold that know no date.
  private static final Set<LocalDate> EMPTY =
      Set.of(
          LocalDate.of(1753, 1, 1),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1899, 12, 31),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1969, 12, 31),
          LocalDate.of(1970, 1, 1));

  /// The day that it says, if something can have been published on it.
  Optional<LocalDate> day() {
    return reading instanceof DateReading.Found found && !isPlaceholder(found.day())
        ? Optional.of(found.day())
        : Optional.empty();
  }

  /// Whether it says no day, but something else than a placeholder.
  boolean isUnread() {
    return !(reading instanceof DateReading.Found) && !written.isBlank();
  }

  private static boolean isPlaceholder(LocalDate day) {
    return day.getYear() < FIRST_NEWSPAPER || day.getYear() > LAST_YEAR || EMPTY.contains(day);
  }
}
