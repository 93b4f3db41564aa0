package dev.dateline.lookup.representation;

import dev.dateline.articles.Coded;
import dev.dateline.lookup.http.Accept;
import java.util.List;
import java.util.Optional;

/// A format of an answer. Its code is its name in the parameter `format`.
public interface Format extends Coded {
  /// The one of `offered` that a client prefers, the first if it has no preference; empty if it
  /// accepts none.
  static <F extends Format> Optional<F> preferred(List<F> offered, Accept accept) {
    F best = offered.getFirst();
    for (F other : offered) {
      best = accept.quality(other.type()) > accept.quality(best.type()) ? other : best;
    }
    return accept.quality(best.type()) > 0 ? Optional.of(best) : Optional.empty();
  }

  /// The value of the header `content-type`.
  String mediaType();

  /// The media type without parameters.
  default String type() {
    return mediaType().split(";", 2)[0];
  }
}
