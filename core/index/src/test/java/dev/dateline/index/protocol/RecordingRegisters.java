package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Posting;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/// Registers that remember every posting that was ever written.
///
/// @param written receives the postings
record RecordingRegisters(Registers registers, Collection<Posting> written) implements Registers {
  @Override
  public Register read(ArticleId id) {
    return registers.read(id);
  }

  @Override
  public boolean replace(ArticleId id, @Nullable Head seen, Head next) {
    return registers.replace(id, seen, next);
  }

  @Override
  public boolean write(Item item) {
    boolean done = registers.write(item);
    if (done && item instanceof Item.Listed listed) {
      written.add(listed.posting());
    }
    return done;
  }

  @Override
  public BatchResult write(ItemBatch batch) {
    boolean superseded = batch.all().stream().map(this::write).toList().contains(false);
    return new BatchResult(superseded, ItemBatch.EMPTY);
  }

  @Override
  public Sequencer latest(List<Item.Placed> items) {
    return registers.latest(items);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList lists) {
    return registers.months(lists);
  }

  @Override
  public void add(MonthlyList lists, YearMonth month) {
    registers.add(lists, month);
  }
}
