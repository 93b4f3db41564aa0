package dev.dateline.articles;

/// How much of a text was searched for names.
public enum NameCoverage implements Coded {
  /// All of it.
  FULL("full"),
  /// Not the paragraphs that are in a language that no recognizer reads.
  PARTIAL("partly-unsupported-language"),
  /// Nothing: no recognizer reads its language.
  NONE("unsupported-language");

  private final String code;

  NameCoverage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// The coverage with this [#storedCode()]; [#PARTIAL] if this release does not know it.
  public static NameCoverage ofStoredCode(String storedCode) {
    return Coded.ofStoredCode(values(), storedCode).orElse(PARTIAL);
  }
}
