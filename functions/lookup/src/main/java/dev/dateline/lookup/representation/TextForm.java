package dev.dateline.lookup.representation;

import dev.dateline.articles.Coded;
import dev.dateline.lookup.http.Accept;
import java.util.List;
import java.util.Optional;

/// The formats of an article's text.
public enum TextForm implements Coded {
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

  /// The format that a client prefers, plain text if it has no preference; empty if it accepts
  /// none.
  public static Optional<TextForm> preferred(Accept accept) {
    double text = accept.quality(TEXT.type);
    double html = accept.quality(HTML.type);
    return text <= 0 && html <= 0 ? Optional.empty() : Optional.of(html > text ? HTML : TEXT);
  }

  /// The value of the header `content-type`.
  public String mediaType() {
    return type + "; charset=utf-8";
  }

  /// The format's name in the parameter `format`.
  @Override
  public String code() {
    return code;
  }
}
