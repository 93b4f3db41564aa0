package dev.dateline.index.query;

import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import java.util.ArrayList;
import java.util.List;

/// The last few articles of an answer, by which those are known that nearly equal one of them.
final class NearDuplicateWindow {
  /// The same agency text is printed on the same day or the next. Small enough for a cursor.
  static final int MOST = 32;

  private final List<SimHash> last;

  /// @param before those of the pages before
  NearDuplicateWindow(List<SimHash> before) {
    this.last = new ArrayList<>(before);
  }

  /// Whether what `posting` is of nearly equals one of them; if not, it becomes the last of them.
  boolean repeats(Posting posting) {
    if (!(posting.line() instanceof Payload.Result result) || result.simHash().bits() == 0) {
      return false;
    }
    if (last.stream().anyMatch(result.simHash()::isNear)) {
      return true;
    }
    last.add(result.simHash());
    if (last.size() > MOST) {
      last.removeFirst();
    }
    return false;
  }

  List<SimHash> last() {
    return List.copyOf(last);
  }
}
