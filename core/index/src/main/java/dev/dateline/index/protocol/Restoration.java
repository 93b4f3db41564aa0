package dev.dateline.index.protocol;

import dev.dateline.articles.Coded;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Sharding;
import java.time.YearMonth;
import java.util.List;

/// Writes the contents of a backup to an index, in the order in which writers of events do: head,
/// postings, details. So an interrupted restoration can be repeated, and events may arrive
/// meanwhile.
public final class Restoration {
  private final Registers registers;
  private final Sharding sharding;
  private final MonthRegistrar months;
  private final Timing timing;

  /// A restoration into `registers`.
  public Restoration(Registers registers, Sharding sharding, Timing timing) {
    this.registers = registers;
    this.sharding = sharding;
    this.months = new MonthRegistrar(registers);
    this.timing = timing;
  }

  /// The result for a content.
  public enum Outcome implements Coded {
    /// It was written.
    RESTORED("restored"),
    /// The index has it already.
    UNCHANGED("unchanged"),
    /// The index has something else under the id, which stays.
    KEPT("kept");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /// Writes `content`, unless the index already has something under its id.
  ///
  /// @throws dev.dateline.articles.Unavailable on transient failures; repeating the call completes
  ///   the work
  public Outcome restore(StoredContent content) {
    var backoff = Backoff.of(timing);
    var seen = backoff.retry(() -> registers.read(content.id()));
    var head = seen.head();
    if (head == null && seen.commit() == null) {
      var id = content.id();
      boolean isFirst = backoff.retry(() -> registers.replace(id, null, content.head()));
      return isFirst && complete(content, backoff) ? Outcome.RESTORED : Outcome.KEPT;
    }
    if (head == null || !isSame(head, content.head())) {
      return Outcome.KEPT;
    }
    if (seen.isComplete()) {
      return Outcome.UNCHANGED;
    }
    return complete(content, backoff) ? Outcome.RESTORED : Outcome.KEPT;
  }

  private static boolean isSame(Head one, Head other) {
    return one.clock().equals(other.clock())
        && one.content().equals(other.content())
        && one.fingerprint().equals(other.fingerprint());
  }

  private boolean complete(StoredContent content, Backoff backoff) {
    content.postings().forEach(posting -> registerMonth(posting, backoff));
    var items = content.postings().stream().map(posting -> listed(posting, content)).toList();
    for (var part : new ItemBatch(items, List.of()).parts()) {
      if (!new BatchWrite(registers, part).run(backoff)) {
        return false;
      }
    }
    var commit = content.commit();
    return commit == null || backoff.retry(() -> registers.write(commit));
  }

  private Item.Placed listed(Posting posting, StoredContent content) {
    String partition = sharding.partition(posting.term(), content.id());
    return new Item.Listed(partition, posting, content.head().content());
  }

  private void registerMonth(Posting posting, Backoff backoff) {
    var month = YearMonth.from(posting.position().day());
    for (var lists : MonthlyList.values()) {
      if (lists.term(month).equals(posting.term())) {
        months.ensure(lists, month, backoff);
      }
    }
  }
}
