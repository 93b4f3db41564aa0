package dev.dateline.index.protocol;

import dev.dateline.articles.Unavailable;

/// Writes a batch, and repeats what the store did not accept, until everything is written.
final class BatchWrite {
  private final Registers registers;
  private ItemBatch left;

  BatchWrite(Registers registers, ItemBatch batch) {
    this.registers = registers;
    this.left = batch;
  }

  /// Returns whether all items were written: false if one with a later clock was found.
  boolean run(Backoff backoff) {
    return backoff.retry(this::once);
  }

  private boolean once() {
    var result = registers.write(left);
    if (result.superseded()) {
      return false;
    }
    left = result.left();
    if (!left.isEmpty()) {
      throw new Unavailable("the store refused %d items".formatted(left.all().size()), null);
    }
    return true;
  }
}
