package dev.dateline.index.directory;

import dev.dateline.index.directory.NameDescription.Days;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the first and the last day on which articles mention a name: the ends of its posting list.
final class DateSpanReader {
  private static final LocalDate EARLIEST = LocalDate.of(0, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /// Limits the requests, since an end may consist of removed articles.
  private static final int REQUESTS = 20;

  private static final int AT_ONCE = 5;

  private final PostingLists postings;

  DateSpanReader(PostingLists postings) {
    this.postings = postings;
  }

  /// The first and the last day in the lists of the names in `group`; null if all are empty.
  @Nullable Days of(Group group) {
    var first = ends(group, SortOrder.OLDEST_FIRST).min(Comparator.naturalOrder());
    var last = ends(group, SortOrder.NEWEST_FIRST).max(Comparator.naturalOrder());
    return first.isPresent() && last.isPresent() ? new Days(first.get(), last.get()) : null;
  }

  private Stream<LocalDate> ends(Group group, SortOrder order) {
    return group.keys().stream().map(NameKey::term).flatMap(term -> end(term, order).stream());
  }

  private Optional<LocalDate> end(Term term, SortOrder order) {
    @Nullable ScanRange range = ScanRange.of(EARLIEST, LATEST, order);
    for (int requests = 0; range != null && requests < REQUESTS; requests++) {
      var batch = postings.read(term, range, AT_ONCE);
      if (!batch.postings().isEmpty()) {
        return Optional.of(batch.postings().getFirst().position().day());
      }
      range = batch.resume();
    }
    return Optional.empty();
  }
}
