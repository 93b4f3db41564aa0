package dev.dateline.index.explore;

import dev.dateline.articles.Normalization;
import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Counts the distinct texts and sources of postings.
final class DistinctCounts {
  private DistinctCounts() {}

  /// The number of different texts: the same agency report in forty papers counts once.
  static int texts(List<Posting> postings) {
    var known = new ArrayList<SimHash>();
    for (Posting posting : postings) {
      if (posting.payload() instanceof Payload.Result result && isNew(result.simHash(), known)) {
        known.add(result.simHash());
      }
    }
    return known.size();
  }

  private static boolean isNew(SimHash text, List<SimHash> known) {
    return text.bits() == 0 || known.stream().noneMatch(text::isNear);
  }

  /// The number of sources.
  static int sources(List<Posting> postings) {
    return (int)
        postings.stream()
            .map(
                posting ->
                    posting.payload() instanceof Payload.Result result ? result.source() : null)
            .filter(Objects::nonNull)
            .map(Normalization::of)
            .distinct()
            .count();
  }
}
