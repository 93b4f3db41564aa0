package dev.dateline.lookup.representation;

import dev.dateline.articles.Coded;
import dev.dateline.lookup.http.Accept;
import java.util.List;
import java.util.Optional;

/// The formats of numbers.
public enum Form implements Coded {
  JSON("json", "application/json"),
  CSV("csv", "text/csv; charset=utf-8"),
  /// A graph, for Gephi and others.
  ///
  /// @see <a href="https://gexf.net">GEXF</a>
  GEXF("gexf", "application/gexf+xml");

  private final String code;
  private final String mediaType;

  Form(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /// The one of `offered` that a client prefers, the first if it has no preference; empty if it
  /// accepts none.
  public static Optional<Form> preferred(List<Form> offered, Accept accept) {
    Form best = offered.getFirst();
    for (Form other : offered) {
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

  /// The media type without parameters.
  public String type() {
    return mediaType.split(";", 2)[0];
  }
}
