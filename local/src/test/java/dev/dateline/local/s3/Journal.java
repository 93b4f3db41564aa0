package dev.dateline.local.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Announcements that are kept in memory, with something to do when one is kept.
final class Journal implements Announcements {
  private final Map<String, byte[]> kept = new TreeMap<>();
  private final List<String> delivered = new ArrayList<>();
  private Runnable whenKept = () -> {};

  /// Runs `action` after each announcement is kept, before its change is made.
  void whenKept(Runnable action) {
    whenKept = action;
  }

  /// What a process on the same disk would find after this one died now.
  Journal copy() {
    var copy = new Journal();
    copy.kept.putAll(kept);
    return copy;
  }

  /// Everything that is kept, as `Removed a.txt` or `Created a.txt`.
  List<String> kept() {
    return kept.values().stream().map(Journal::text).toList();
  }

  List<String> delivered() {
    return delivered;
  }

  private static String text(byte[] notification) {
    var told = S3Notification.read(notification);
    return (told.isRemoval() ? "Removed " : "Created ") + told.key();
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
