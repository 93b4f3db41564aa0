package dev.dateline.index.query;

import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import java.util.ArrayList;
import java.util.List;

/// The most recent articles of an answer, for detecting near duplicates of them.
final class NearDuplicateWindow {
  /// Papers print the same agency text on the same day or the next. Small enough for a cursor.
  static final int MOST = 32;

  private final List<SimHash> last;

  /// @param before the articles of earlier pages
  NearDuplicateWindow(List<SimHash> before) {
    this.last = new ArrayList<>(before);
  }

  /// Whether the article of `posting` is a near duplicate of one in the window; if not, adds it.
  boolean repeats(Posting posting) {
    if (!(posting.payload() instanceof Payload.Result result) || result.simHash().bits() == 0) {
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
