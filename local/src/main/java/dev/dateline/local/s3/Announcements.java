package dev.dateline.local.s3;

import java.util.function.Predicate;

/// Where changes of objects are announced. An announcement is kept before its change is made, so
/// that no change can be made without one.
public interface Announcements {
  /// Keeps a notification. Once this returns, it outlives the process.
  ///
  /// @param sequencer names it, in the order of the changes
  void keep(String sequencer, byte[] notification);

  /// Delivers a notification that is kept: its change was made.
  void deliver(String sequencer, byte[] notification);

  /// Forgets a notification that is kept: its change was not made.
  void forget(String sequencer);

  /// Forgets all that an earlier process kept of changes that it did not make. Called before
  /// anything is delivered.
  ///
  /// @param wasMade whether the change that a notification tells of was made
  void forgetUnless(Predicate<byte[]> wasMade);
}
