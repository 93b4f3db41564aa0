package dev.dateline.lookup.representation;

import dev.dateline.articles.Coded;
import dev.dateline.lookup.http.Accept;
import java.util.List;
import java.util.Optional;

/// The formats of a list of articles.
public enum Representation implements Coded {
  JSON("json", "application/json"),
  NDJSON("ndjson", "application/x-ndjson"),
  CSV("csv", "text/csv; charset=utf-8"),
  ATOM("atom", "application/atom+xml");

  private final String code;
  private final String mediaType;

  Representation(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /// The one of `forms` that a client prefers, the first if it has no preference; empty if it
  /// accepts none.
  public static Optional<Representation> preferred(Accept accept, List<Representation> forms) {
    Representation best = forms.getFirst();
    for (Representation other : forms) {
      best = accept.quality(other.type()) > accept.quality(best.type()) ? other : best;
    }
    return accept.quality(best.type()) > 0 ? Optional.of(best) : Optional.empty();
  }

  /// The value of the header `content-type`.
  public String mediaType() {
    return mediaType;
  }

  /// The format's name in the parameter `format`.
  @Override
  public String code() {
    return code;
  }

  private String type() {
    return mediaType.split(";", 2)[0];
  }
}
