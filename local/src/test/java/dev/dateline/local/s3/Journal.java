package dev.dateline.local.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Notifications in memory, with a hook that runs when one is stored.
final class Journal implements NotificationOutbox {
  private final Map<String, byte[]> kept = new TreeMap<>();
  private final List<String> delivered = new ArrayList<>();
  private Runnable whenKept = () -> {};

  /// Runs `action` after each notification is stored, before its change is made.
  void whenKept(Runnable action) {
    whenKept = action;
  }

  /// What the next process on the same disk would find if this one died now.
  Journal copy() {
    var copy = new Journal();
    copy.kept.putAll(kept);
    return copy;
  }

  /// The stored notifications, as `Removed a.txt` or `Created a.txt`.
  List<String> kept() {
    return kept.values().stream().map(Journal::text).toList();
  }

  List<String> delivered() {
    return delivered;
  }

  private static String text(byte[] notification) {
    var change = S3Notification.read(notification);
    return (change.isRemoval() ? "Removed " : "Created ") + change.key();
  }

  @Override
  public void keep(String sequencer, byte[] notification) {
    kept.put(sequencer, notification);
    whenKept.run();
  }

  @Override
  public void deliver(String sequencer, byte[] notification) {
    delivered.add(text(notification));
  }

  @Override
  public void forget(String sequencer) {
    kept.remove(sequencer);
  }

  @Override
  public void forgetUnless(Predicate<byte[]> wasMade) {
    kept.values().removeIf(notification -> !wasMade.test(notification));
  }
}
