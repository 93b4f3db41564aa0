package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateLabel;
import dev.dateline.documents.dates.DateReading;
import dev.dateline.documents.format.MetadataField;

/// A date that a page shows, with the evidence that it is the date of publication.
///
/// @param reading the date: found or ambiguous
/// @param written as it is written
/// @param marked whether an attribute repeats it for programs
/// @param label what the page calls it
/// @param zone its position on the page
record ShownDate(DateReading reading, String written, boolean marked, DateLabel label, Zone zone) {
  /// The position of a date on a page.
  enum Zone {
    /// Beside the headline, or between it and the story.
    HEAD,
    /// Elsewhere in the article or below it, on a line of its own.
    ELSEWHERE,
    /// In a column beside the article, and away from the headline.
    BESIDE
  }

  /// Whether it is beside the headline.
  boolean isNearHeadline() {
    return zone == Zone.HEAD;
  }

  /// Whether it is in a column beside the article.
  boolean isBeside() {
    return zone == Zone.BESIDE;
  }

  /// The claim about the page's date.
  DateClaim claim() {
    return new DateClaim(marked ? MetadataField.DATE : MetadataField.SHOWN_DATE, reading, written);
  }

  /// Its reliability: lower is better.
  int rank() {
    int unmarked = marked ? 0 : 1;
    int unlabelled = label == DateLabel.PUBLISHED ? 0 : 2;
    return zone.ordinal() * 4 + unlabelled + unmarked;
  }
}
