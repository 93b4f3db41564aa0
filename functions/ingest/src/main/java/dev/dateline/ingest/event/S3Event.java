package dev.dateline.ingest.event;

import dev.dateline.articles.Coded;
import dev.dateline.articles.Upload;
import dev.dateline.index.protocol.Sequencer;

/// One thing that an event tells of.
public sealed interface S3Event {
  /// Something happened to an object, or somebody asks to look at it.
  ///
  /// @param change what it was
  /// @param upload the object, as far as the event describes it
  /// @param sequencer where the event stands among those of its key; [Sequencer#BEFORE_ALL] where
  ///   it is none of S3's
  /// @param occasion why it is told now
  record ObjectEvent(Change change, Upload upload, Sequencer sequencer, Occasion occasion)
      implements S3Event {
    /// An event that is told as usual.
    public ObjectEvent(Change change, Upload upload, Sequencer sequencer) {
      this(change, upload, sequencer, Occasion.USUAL);
    }

    /// Whether S3 says when it happened.
    public boolean isTimed() {
      return !sequencer.equals(Sequencer.BEFORE_ALL);
    }

    /// The same event at this time.
    public ObjectEvent at(Sequencer time) {
      return new ObjectEvent(change, upload, time, occasion);
    }

    /// The same event, told on this occasion.
    ObjectEvent on(Occasion other) {
      return new ObjectEvent(change, upload, sequencer, other);
    }
  }

  /// Why an event is told.
  enum Occasion {
    /// It has happened, or somebody asks to look.
    USUAL,
    /// It failed at every try so far, and comes from where Lambda keeps such events.
    FAILED,
    /// What the index has of the object is doubted, and to be written anew.
    DOUBTED
  }

  /// What an event says of its object.
  enum Change implements Coded {
    /// The event's version was put into the bucket.
    CREATED("created"),
    /// There is no object under the key any more.
    REMOVED("removed"),
    /// Something that does not tell what is under the key now: the bucket must be asked.
    UNKNOWN("untold");

    private final String code;

    Change(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    /// What a permanent deletion says: in a versioned bucket another version may be current now.
    static Change ofDeletion(boolean versioned) {
      return versioned ? UNKNOWN : REMOVED;
    }
  }

  /// This notice on another occasion.
  default S3Event toldOn(Occasion occasion) {
    return this instanceof ObjectEvent event ? event.on(occasion) : this;
  }

  /// Nothing that concerns the index.
  ///
  /// @param what what it is, such as `s3:TestEvent`
  record Irrelevant(String what) implements S3Event {}

  /// Something that this program cannot read: it must not be lost, so it counts as failed.
  ///
  /// @param problem what is wrong with it
  record Unreadable(String problem) implements S3Event {}
}
