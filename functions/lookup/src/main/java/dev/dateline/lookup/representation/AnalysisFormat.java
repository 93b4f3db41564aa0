package dev.dateline.lookup.representation;

/// The formats of timelines, facets, networks, trends and checks.
public enum AnalysisFormat implements Format {
  JSON("json", "application/json"),
  CSV("csv", "text/csv; charset=utf-8"),
  /// A graph, for Gephi and others.
  ///
  /// @see <a href="https://gexf.net">GEXF</a>
  GEXF("gexf", "application/gexf+xml");

  private final String code;
  private final String mediaType;

  AnalysisFormat(String code, String mediaType) {
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
