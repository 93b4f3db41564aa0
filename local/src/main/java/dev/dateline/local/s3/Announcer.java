package dev.dateline.local.s3;

import dev.dateline.local.s3.ObjectEvent.Version;
import java.time.Instant;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;

/// Announces a change, makes it, and has the announcement delivered or, if the change was not made,
/// forgotten. It asks the store what became of a change that failed: a failure does not say that
/// nothing was changed.
///
/// @param store where the change can be seen
record Announcer(BlobStore store, EventClock clock, Announcements announcements) {
  /// Makes `change`. Called by one thread at a time for each key, so that sequencers come in the
  /// order of the changes.
  ///
  /// @param name S3's name of the change, without `s3:`
  /// @param version what is made; null if an object is removed
  <T> T announce(
      String name, String bucket, String key, @Nullable Version version, Supplier<T> change) {
    var event = new ObjectEvent(name, bucket, key, version, null, clock.next(), Instant.now());
    byte[] notification = S3Notification.of(event);
    announcements.keep(event.sequencer(), notification);
    T made;
    try {
      made = change.get();
    } catch (RuntimeException e) {
      settle(event, notification);
      throw e;
    }
    announcements.deliver(event.sequencer(), notification);
    return made;
  }

  private void settle(ObjectEvent event, byte[] notification) {
    if (wasMade(notification)) {
      announcements.deliver(event.sequencer(), notification);
    } else {
      announcements.forget(event.sequencer());
    }
  }

  /// Forgets what was announced by an earlier process that died before it made the change.
  void forgetWhatWasNotMade() {
    announcements.forgetUnless(this::wasMade);
  }

  /// Whether there is an object after an upload, and none after a removal. A later change of the
  /// same object has a later event, which outranks this one anyway; and if another object is there
  /// than was announced, ingest sees that.
  private boolean wasMade(byte[] notification) {
    var told = S3Notification.read(notification);
    return told.isRemoval() != store.blobExists(told.bucket(), told.key());
  }
}
