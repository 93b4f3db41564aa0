package dev.dateline.lookup.representation;

/// The formats of a list of articles.
public enum ListFormat implements Format {
  JSON("json", "application/json"),
  NDJSON("ndjson", "application/x-ndjson"),
  CSV("csv", "text/csv; charset=utf-8"),
  ATOM("atom", "application/atom+xml");

  private final String code;
  private final String mediaType;

  ListFormat(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String code() {
    return code;
  }
}
