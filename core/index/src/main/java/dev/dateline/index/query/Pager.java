package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Cuts a stream into pages.
///
/// @param meter the meter of the stream
/// @param distinct whether to omit near duplicates of recent articles
record Pager(PostingStream stream, SortOrder order, ReadMeter meter, boolean distinct) {

  /// The next page. Advances by at least one position whatever that costs, so that no cursor leads
  /// to itself.
  <T> Page<T> page(PageRequest request, Function<List<Posting>, T> line) {
    var cursor = request.cursor();
    if (cursor != null) {
      stream.seek(cursor.position());
    }
    var shown = new NearDuplicateWindow(cursor == null ? List.of() : cursor.shown());
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
        take(found, shown, line, lines);
        meter.found(lines.size(), request.limit());
        stream.seek(order.next(at));
      }
      at = stream.bound();
    }
    var next = at == null ? null : new Cursor(at, shown.last());
    return new Page<>(lines, next, meter.consumed(), meter.searched());
  }

  private <T> void take(
      List<Posting> found,
      NearDuplicateWindow shown,
      Function<List<Posting>, T> line,
      List<T> lines) {
    if (!distinct || !shown.repeats(found.getFirst())) {
      lines.add(line.apply(found));
    }
  }
}
