package dev.dateline.documents.format;

/// How clearly an article's text was told from the rest of its file.
public enum TextConfidence {
  HIGH("high"),
  LOW("low");

  private final String code;

  TextConfidence(String code) {
    this.code = code;
  }

  /// What programs read.
  public String code() {
    return code;
  }
}
