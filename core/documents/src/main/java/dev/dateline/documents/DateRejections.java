package dev.dateline.documents;

import dev.dateline.articles.DateSource;
import dev.dateline.articles.Excerpt;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.dates.Dateline;

/// Explains to the uploader why an article has no date.
final class DateRejections {
  private static final String WRITE_ISO = "Write it as year-month-day, as in 2023-07-14.";
  private static final String WRITE_LINE = " A first line like date 2023-07-14 will do.";
  private static final int LONGEST = 60;

  private DateRejections() {}

  static Rejection missing(String remedy) {
    return new Rejection(
        Reason.NO_DATE,
        "No date of publication was found in the file's header, its dateline, the object's"
            + " metadata or its key.",
        remedy);
  }

  static Rejection impossible(String written, DateSource source) {
    return new Rejection(
        Reason.IMPOSSIBLE_DATE,
        "The date in " + where(source) + " is not a calendar day: " + cut(written),
        WRITE_ISO);
  }

  static Rejection notADate(String written, DateSource source) {
    return new Rejection(
        Reason.IMPOSSIBLE_DATE,
        "The date in " + where(source) + " was not understood: " + cut(written),
        source == DateSource.HEADER ? WRITE_ISO + WRITE_LINE : WRITE_ISO);
  }

  static Rejection ambiguous(String written, DateSource source) {
    return new Rejection(
        Reason.AMBIGUOUS_DATE,
        "The date in " + where(source) + " can be read in more than one way: " + cut(written),
        WRITE_ISO + " Or configure in which order this bucket's dates have day and month.");
  }

  static Rejection datelineWithoutYear(Dateline dateline, String remedy) {
    return new Rejection(
        Reason.AMBIGUOUS_DATE,
        "The dateline does not say the year: " + cut(dateline.written()),
        remedy);
  }

  /// Where dates of `source` are found.
  static String where(DateSource source) {
    return switch (source) {
      case HEADER -> "the file's header";
      case PAGE -> "the page";
      case DATELINE -> "the dateline";
      case OBJECT_METADATA -> "the object's metadata";
      case ADDRESS -> "the page's address";
      case KEY -> "the object's key";
      case MODIFIED -> "the note of the last change";
      case UPLOAD_TIME -> "the time of the upload";
      case OTHER -> "another place";
    };
  }

  private static String cut(String written) {
    return Excerpt.cut(written, LONGEST);
  }
}
