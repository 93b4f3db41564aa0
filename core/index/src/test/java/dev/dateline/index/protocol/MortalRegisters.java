package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.MonthlyList;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Registers as one writer uses them who may have to wait before each operation, and may die after
/// any.
public final class MortalRegisters implements Registers {
  /// The writer is dead.
  public static final class Killed extends Error {
    Killed() {
      super("killed");
    }
  }

  private final Registers registers;
  private final Runnable beforeEach;
  private int left;

  /// @param operations after how many of them the writer dies
  public MortalRegisters(Registers registers, Runnable beforeEach, int operations) {
    this.registers = registers;
    this.beforeEach = beforeEach;
    this.left = operations;
  }

  private <T> T operate(Supplier<T> operation) {
    beforeEach.run();
    dieIfOver();
    T result = operation.get();
    left--;
    dieIfOver();
    return result;
  }

  private void dieIfOver() {
    if (left <= 0) {
      throw new Killed();
    }
  }

  @Override
  public Register read(ArticleId id) {
    return operate(() -> registers.read(id));
  }

  @Override
  public boolean replace(ArticleId id, @Nullable Head seen, Head next) {
    return operate(() -> registers.replace(id, seen, next));
  }

  @Override
  public boolean write(Item item) {
    return operate(() -> registers.write(item));
  }

  /// A batch is not atomic: each of its items is an operation of its own, after which the writer
  /// may have to wait, or die.
  @Override
  public BatchResult write(ItemBatch batch) {
    boolean superseded = false;
    for (var item : batch.added()) {
      superseded |= one(new ItemBatch(List.of(item), List.of()));
    }
    for (var item : batch.replaced()) {
      superseded |= one(new ItemBatch(List.of(), List.of(item)));
    }
    return new BatchResult(superseded, ItemBatch.EMPTY);
  }

  private boolean one(ItemBatch item) {
    return operate(() -> registers.write(item)).superseded();
  }

  @Override
  public Sequencer latest(List<Item.Placed> items) {
    return operate(() -> registers.latest(items));
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList lists) {
    return operate(() -> registers.months(lists));
  }

  @Override
  public void add(MonthlyList lists, YearMonth month) {
    operate(
        () -> {
          registers.add(lists, month);
          return true;
        });
  }
}
