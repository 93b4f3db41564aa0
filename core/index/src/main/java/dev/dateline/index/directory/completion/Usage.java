package dev.dateline.index.directory.completion;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Checks whether any article still uses a name, by reading its posting list.
///
/// The directory only ever grows, so that no order of events and no crash can remove a name that an
/// article still has. Posting lists are consulted when it matters.
public final class Usage {
  private static final ScanRange ALWAYS =
      ScanRange.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31), SortOrder.NEWEST_FIRST);

  /// Costs no more than reading one.
  private static final int FIRST = 10;

  /// Skips the tombstones of recently removed articles.
  private static final int FURTHER = 1000;

  private static final int REQUESTS = 4;
  private static final int AT_ONCE = 16;

  private final PostingLists postings;

  /// The usage in `postings`.
  public Usage(PostingLists postings) {
    this.postings = postings;
  }

  /// The elements of `groups` that have a name in use.
  public Set<Group> ofAny(Set<Group> groups) {
    var tasks = new ArrayList<Callable<List<Group>>>();
    groups.forEach(group -> tasks.add(() -> of(group) ? List.of(group) : List.of()));
    var used = new HashSet<Group>();
    new Parallel(AT_ONCE).run(tasks).forEach(used::addAll);
    return used;
  }

  /// Whether any article uses a name of `group`.
  public boolean of(Group group) {
    return group.keys().stream().map(NameKey::term).anyMatch(this::isUsed);
  }

  /// Whether the list of `term` has postings. Assumed if its newest entries are thousands of
  /// tombstones.
  private boolean isUsed(Term term) {
    @Nullable ScanRange range = ALWAYS;
    for (int requests = 0; range != null && requests < REQUESTS; requests++) {
      var batch = postings.read(term, range, requests == 0 ? FIRST : FURTHER);
      if (!batch.postings().isEmpty()) {
        return true;
      }
      range = batch.resume();
    }
    return range != null;
  }
}
