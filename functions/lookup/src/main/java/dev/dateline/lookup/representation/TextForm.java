package dev.dateline.lookup.representation;

import java.util.List;

/// The formats of an article's text.
public enum TextForm implements Format {
  TEXT("text", "text/plain"),
  /// With its names marked.
  HTML("html", "text/html");

  /// All formats, the default first.
  public static final List<TextForm> ALL = List.of(values());

  private final String code;
  private final String type;

  TextForm(String code, String type) {
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
