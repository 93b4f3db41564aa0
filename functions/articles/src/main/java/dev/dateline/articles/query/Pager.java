package dev.dateline.articles.query;

import dev.dateline.articles.postings.Position;
import dev.dateline.articles.postings.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Takes pages off a stream.
///
/// @param meter what the stream reads with
record Pager(PostingStream stream, Direction direction, ReadMeter meter) {

  /// The next lines. At least one position is passed over or found, whatever that consumes, so that
  /// one cursor never leads to itself.
  <T> Page<T> page(PageRequest request, Function<List<Posting>, T> line) {
    if (request.cursor() != null) {
      stream.seek(request.cursor().position());
    }
    var lines = new ArrayList<T>();
    Position start = stream.bound();
    Position at = start;
    while (at != null
        && lines.size() < request.limit()
        && !(meter.exhausted() && !at.equals(start))) {
      List<Posting> found = stream.current();
      if (found.isEmpty()) {
        stream.step();
      } else {
        lines.add(line.apply(found));
        stream.seek(direction.next(at));
      }
      at = stream.bound();
    }
    return new Page<>(lines, at == null ? null : new Cursor(at), meter.consumed());
  }
}
