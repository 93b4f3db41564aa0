package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateLabel;
import dev.dateline.documents.dates.DateReading;
import dev.dateline.documents.format.MetadataField;

/// A date that a page shows, with what speaks for it.
///
/// @param reading the date: found or ambiguous
/// @param written as it is written
/// @param marked whether an attribute has it for programs to read
/// @param label what it is said to be the date of
/// @param zone where on the page it stands
record ShownDate(DateReading reading, String written, boolean marked, DateLabel label, Zone zone) {
  /// Where on a page a date stands.
  enum Zone {
    /// Beside the headline, or between it and the story.
    HEAD,
    /// Elsewhere in the article or below it, on a line of its own.
    ELSEWHERE,
    /// In a column beside the article, and away from the headline.
    BESIDE
  }

  /// Whether it stands beside the headline.
  boolean isNearHeadline() {
    return zone == Zone.HEAD;
  }

  /// Whether it is in a column beside the article.
  boolean isBeside() {
    return zone == Zone.BESIDE;
  }

  /// What it says of the page's date.
  DateClaim claim() {
    return new DateClaim(marked ? MetadataField.DATE : MetadataField.SHOWN_DATE, reading, written);
  }

  /// The trust that it earns: the smaller the better.
  int rank() {
    int unmarked = marked ? 0 : 1;
    int unlabelled = label == DateLabel.PUBLISHED ? 0 : 2;
    return zone.ordinal() * 4 + unlabelled + unmarked;
  }
}
