package dev.dateline.articles;

import java.util.Locale;

/// Why an upload is not a valid article, and how to fix it: a permanent outcome, listed for users.
///
/// @param reason for programs
/// @param message what is wrong and where, with the offending value
/// @param remedy what to do about it
public record Rejection(Reason reason, String message, String remedy) {
  private static final int LONGEST = 1000;

  /// Truncates `message` to 1,000 characters, since it may quote the upload.
  public Rejection {
    message = Excerpt.cut(message, LONGEST);
  }

  /// A reason for rejections. Not an enum, so that reasons stored by a newer release can be
  /// displayed.
  ///
  /// @param code lower case with hyphens, such as `no-date`
  public record Reason(String code) implements Coded {
    public static final Reason EMPTY = new Reason("empty");
    public static final Reason TOO_LARGE = new Reason("too-large");
    public static final Reason VANISHED = new Reason("vanished");
    public static final Reason NOT_TEXT = new Reason("not-text");
    public static final Reason UNKNOWN_FORMAT = new Reason("unknown-format");
    public static final Reason MALFORMED = new Reason("malformed");
    public static final Reason NO_ARTICLE = new Reason("no-article");
    public static final Reason UNSAFE = new Reason("unsafe");
    public static final Reason NO_DATE = new Reason("no-date");
    public static final Reason IMPOSSIBLE_DATE = new Reason("impossible-date");
    public static final Reason AMBIGUOUS_DATE = new Reason("ambiguous-date");
    public static final Reason DATE_OUT_OF_RANGE = new Reason("date-out-of-range");
    public static final Reason TOO_SLOW = new Reason("too-slow");

    /// The upload could not be indexed for a reason other than its content.
    public static final Reason FAILED = new Reason("failed");

    /// The reason with this [#storedCode()], whether this release knows it or not.
    public static Reason ofStoredCode(String storedCode) {
      return new Reason(storedCode.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
