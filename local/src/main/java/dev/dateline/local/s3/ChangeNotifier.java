package dev.dateline.local.s3;

import dev.dateline.local.s3.BucketEvent.StoredObject;
import java.time.Instant;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;

/// Stores the notification of a change, makes the change, and then delivers the notification or, if
/// the change was not made, deletes it. A failed change may still have been made, so the store
/// decides.
///
/// @param store the store in which the change is visible
record ChangeNotifier(BlobStore store, EventClock clock, NotificationOutbox outbox) {
  /// Makes `change`. Called by one thread at a time for each key, so that sequencers are ordered
  /// like the changes.
  ///
  /// @param name S3's name of the event without `s3:`
  /// @param version the new version; null if the object is removed
  <T> T notifyOf(
      String name, String bucket, String key, @Nullable StoredObject version, Supplier<T> change) {
    var event = new BucketEvent(name, bucket, key, version, null, clock.next(), Instant.now());
    byte[] notification = S3Notification.of(event);
    outbox.keep(event.sequencer(), notification);
    T result;
    try {
      result = change.get();
    } catch (RuntimeException e) {
      settle(event, notification);
      throw e;
    }
    outbox.deliver(event.sequencer(), notification);
    return result;
  }

  private void settle(BucketEvent event, byte[] notification) {
    if (wasMade(notification)) {
      outbox.deliver(event.sequencer(), notification);
    } else {
      outbox.forget(event.sequencer());
    }
  }

  /// Deletes the notifications of an earlier process that died before it made the changes.
  void forgetUnmadeChanges() {
    outbox.forgetUnless(this::wasMade);
  }

  /// Whether the object exists after an upload, or does not after a removal. A later change of the
  /// same object has a later event, which takes precedence; and ingest notices if the object is not
  /// the announced version.
  private boolean wasMade(byte[] notification) {
    var change = S3Notification.read(notification);
    return change.isRemoval() != store.blobExists(change.bucket(), change.key());
  }
}
