package dev.dateline.articles;

/// How clearly an article's text could be separated from the rest of its file.
public enum TextConfidence implements Coded {
  /// The file marks the text as such, or the page left little doubt.
  HIGH("high"),
  /// The choice was close, or the page has little text.
  LOW("low");

  private final String code;

  TextConfidence(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// The confidence with this [#storedCode()]; [#LOW] if this release does not know it.
  public static TextConfidence ofStoredCode(String storedCode) {
    return Coded.ofStoredCode(values(), storedCode).orElse(LOW);
  }
}
