package dev.dateline.articles;

/// Why an upload cannot be an article, and how to mend it: a permanent outcome, listed for people.
///
/// @param reason the code, stable for programs
/// @param message what was wrong and where, with the offending value
/// @param remedy what would be right
public record Rejection(Reason reason, String message, String remedy) {
  /// The codes. Written in lower case with hyphens where programs read them.
  public enum Reason {
    EMPTY,
    TOO_LARGE,
    VANISHED,
    NOT_TEXT,
    UNKNOWN_FORMAT,
    MALFORMED,
    UNSAFE,
    NO_DATE,
    IMPOSSIBLE_DATE,
    AMBIGUOUS_DATE,
    DATE_OUT_OF_RANGE;

    /// The code as programs read it, such as `no-date`.
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
