package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.MonthlyList;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/// The port to a store of single items with conditional writes. Thread-safe.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable]; the write may then have
/// taken effect or not.
public interface Registers extends RegisterReader {
  /// Replaces `seen` by `next`, unless the stored head is no longer `seen` (by `clock` and
  /// `content`) or, if `seen` is null, there is a head.
  ///
  /// @return whether it was replaced
  boolean replace(ArticleId id, @Nullable Head seen, Head next);

  /// Writes `item`, unless an unexpired item with a later clock is stored.
  ///
  /// @return whether it was written
  boolean write(Item item);

  /// Writes each item of `batch` as [#write(Item)] does, in any order and in as few requests as
  /// possible. A batch is not atomic: if this throws, any of its items may be written. It may end
  /// early once an item with a later clock is found.
  BatchResult write(ItemBatch batch);

  /// The latest clock of what is stored where `items` belong; [Sequencer#BEFORE_ALL] if nothing is.
  /// Strongly consistent.
  Sequencer latest(List<Item.Placed> items);

  /// The registered months of `lists`. Eventually consistent.
  NavigableSet<YearMonth> months(MonthlyList lists);

  /// Registers a month of `lists`, if it is not registered yet.
  void add(MonthlyList lists, YearMonth month);
}
