package dev.dateline.ingest.event;

import dev.dateline.articles.Coded;
import dev.dateline.articles.Upload;
import dev.dateline.index.protocol.Sequencer;

/// One event of a bucket, from a notification, a manifest or a failure destination.
public sealed interface S3Event {
  /// Something happened to an object, or a rescan of it was requested.
  ///
  /// @param change what happened
  /// @param upload the object, as far as the event describes it
  /// @param sequencer orders the events of a key; [Sequencer#BEFORE_ALL] if S3 did not send the
  ///   event
  /// @param occasion why the event is delivered now
  record ObjectEvent(Change change, Upload upload, Sequencer sequencer, Occasion occasion)
      implements S3Event {
    /// An event on the usual occasion.
    public ObjectEvent(Change change, Upload upload, Sequencer sequencer) {
      this(change, upload, sequencer, Occasion.USUAL);
    }

    /// Whether S3 gave it a sequencer.
    public boolean isTimed() {
      return !sequencer.equals(Sequencer.BEFORE_ALL);
    }

    /// The same event with another sequencer.
    public ObjectEvent at(Sequencer other) {
      return new ObjectEvent(change, upload, other, occasion);
    }

    @Override
    public ObjectEvent on(Occasion other) {
      return new ObjectEvent(change, upload, sequencer, other);
    }
  }

  /// Why an event is delivered.
  enum Occasion {
    /// It has just happened, or a rescan was requested.
    USUAL,
    /// Every attempt so far failed, and Lambda sent it to the failure destination.
    FAILED,
    /// The index may be wrong about the object, and must write it again.
    DOUBTED
  }

  /// What an event says about its object.
  enum Change implements Coded {
    /// This version was put into the bucket.
    CREATED("created"),
    /// The key no longer has an object.
    REMOVED("removed"),
    /// The event does not say what is under the key now: read the bucket.
    UNKNOWN("untold");

    private final String code;

    Change(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    /// The change after a permanent deletion: in a versioned bucket, another version may be
    /// current.
    static Change ofDeletion(boolean versioned) {
      return versioned ? UNKNOWN : REMOVED;
    }
  }

  /// The same event on another occasion, if it is about an object.
  default S3Event on(Occasion occasion) {
    return this;
  }

  /// An event that does not concern the index.
  ///
  /// @param what its type, such as `s3:TestEvent`
  record Irrelevant(String what) implements S3Event {}

  /// An event that this program cannot read. It counts as failed, so that it is not lost.
  ///
  /// @param problem what is wrong with it
  record Unreadable(String problem) implements S3Event {}
}
