package dev.dateline.lookup.representation;

import dev.dateline.lookup.http.Accept;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms in which a list of articles can be had.
public enum Representation {
  JSON("application/json"),
  NDJSON("application/x-ndjson"),
  CSV("text/csv; charset=utf-8"),
  ATOM("application/atom+xml");

  private final String mediaType;

  Representation(String mediaType) {
    this.mediaType = mediaType;
  }

  /// The form that a client likes best of those that it accepts, JSON where it does not mind; empty
  /// where it accepts none.
  public static Optional<Representation> preferred(Accept accept) {
    Representation best = JSON;
    for (Representation other : List.of(NDJSON, CSV, ATOM)) {
      best = accept.quality(other.type()) > accept.quality(best.type()) ? other : best;
    }
    return accept.quality(best.type()) > 0 ? Optional.of(best) : Optional.empty();
  }

  /// The value of the header `content-type`.
  public String mediaType() {
    return mediaType;
  }

  /// The form's name in the parameter `format`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String type() {
    return mediaType.split(";", 2)[0];
  }
}
