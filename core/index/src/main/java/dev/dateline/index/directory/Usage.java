package dev.dateline.index.directory;

import dev.dateline.articles.concurrent.Parallel;
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

/// Tells the names that some article uses from those of which none is left, by whether their
/// posting lists have anything.
///
/// The directory itself only ever grows, so that no order of events and no crash can take a name
/// from it that an article still has. What articles use is asked of the lists when it matters.
final class Usage {
  private static final ScanRange ALWAYS =
      ScanRange.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31), SortOrder.NEWEST_FIRST);

  /// So few cost no more than one does.
  private static final int FIRST = 10;

  /// Where the newest articles were all removed lately, marks of these are read.
  private static final int FURTHER = 1000;

  private static final int REQUESTS = 4;
  private static final int AT_ONCE = 16;

  private final PostingLists postings;

  Usage(PostingLists postings) {
    this.postings = postings;
  }

  /// Those of `groups` that have a name in use.
  Set<Group> ofAny(Set<Group> groups) {
    var tasks = new ArrayList<Callable<List<Group>>>();
    groups.forEach(group -> tasks.add(() -> of(group) ? List.of(group) : List.of()));
    var used = new HashSet<Group>();
    new Parallel(AT_ONCE).run(tasks).forEach(used::addAll);
    return used;
  }

  /// Whether some article uses a name of `group`.
  boolean of(Group group) {
    return group.keys().stream().map(NameKey::term).anyMatch(this::isUsed);
  }

  /// Whether the list of `term` has anything. If even thousands of its newest articles were
  /// removed, it is taken to have.
  private boolean isUsed(Term term) {
    @Nullable ScanRange range = ALWAYS;
    for (int requests = 0; range != null && requests < REQUESTS; requests++) {
      var slice = postings.read(term, range, requests == 0 ? FIRST : FURTHER);
      if (!slice.postings().isEmpty()) {
        return true;
      }
      range = slice.resume();
    }
    return range != null;
  }
}
