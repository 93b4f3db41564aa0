package dev.dateline.local.s3;

import java.util.function.Predicate;

/// Receives the notifications of object changes. A notification is stored before its change is
/// made, so that no change goes unannounced.
public interface NotificationOutbox {
  /// Stores a notification. Once this returns, it survives the process.
  ///
  /// @param sequencer the name of the notification; sequencers are ordered like the changes
  void keep(String sequencer, byte[] notification);

  /// Delivers a stored notification, after its change was made.
  void deliver(String sequencer, byte[] notification);

  /// Deletes a stored notification, whose change was not made.
  void forget(String sequencer);

  /// Deletes the notifications that an earlier process stored for changes it did not make. Called
  /// before anything is delivered.
  ///
  /// @param wasMade whether the change of a notification was made
  void forgetUnless(Predicate<byte[]> wasMade);
}
