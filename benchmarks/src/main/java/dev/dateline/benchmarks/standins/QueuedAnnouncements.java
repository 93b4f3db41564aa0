package dev.dateline.benchmarks.standins;

import dev.dateline.local.s3.NotificationOutbox;
import java.util.concurrent.BlockingQueue;
import java.util.function.Predicate;

/// Adds each notification to a queue once its change is made. Nothing survives the process, which
/// no benchmark needs.
record QueuedAnnouncements(BlockingQueue<byte[]> events) implements NotificationOutbox {
  @Override
  public void keep(String sequencer, byte[] notification) {}

  @Override
  public void deliver(String sequencer, byte[] notification) {
    events.add(notification);
  }

  @Override
  public void forget(String sequencer) {}

  @Override
  public void forgetUnless(Predicate<byte[]> wasMade) {}
}
