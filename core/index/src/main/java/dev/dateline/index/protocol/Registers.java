package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.MonthlyList;
import java.time.YearMonth;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/// The port to a store of single items that can be written on a condition each.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable]; a write may then have
/// taken effect or not. Safe for use by several threads.
public interface Registers extends RegisterReader {
  /// Puts `next` in the place of `seen`, and says whether it did: not if another head than `seen`
  /// stands there (compare clock and content's clock), or, where `seen` is null, any.
  boolean replace(ArticleId id, @Nullable Head seen, Head next);

  /// Puts `item` in its place and says whether it did: not if one of a later clock stands there
  /// that has not expired.
  boolean write(Item item);

  /// The months that were added to those of some lists; may lack those of the last second.
  NavigableSet<YearMonth> months(MonthlyList lists);

  /// Adds a month to those of some lists, if it is not there yet.
  void add(MonthlyList lists, YearMonth month);
}
