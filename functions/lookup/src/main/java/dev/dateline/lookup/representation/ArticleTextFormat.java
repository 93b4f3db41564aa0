package dev.dateline.lookup.representation;

/// The formats of an article's text.
public enum ArticleTextFormat implements Format {
  TEXT("text", "text/plain"),
  /// With its names marked.
  HTML("html", "text/html");

  private final String code;
  private final String type;

  ArticleTextFormat(String code, String type) {
    this.code = code;
    this.type = type;
  }

  @Override
  public String mediaType() {
    return type + "; charset=utf-8";
  }

  @Override
  public String code() {
    return code;
  }
}
