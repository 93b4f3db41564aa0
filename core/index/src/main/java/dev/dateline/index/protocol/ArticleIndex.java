package dev.dateline.index.protocol;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Coded;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;

/// The port for writing the index.
///
/// Events of a key may arrive repeatedly, out of order and at several writers, and a writer may
/// crash and be run again at any point: in the end, the index has the state of the newest event.
///
/// Transient failures (throttling, a race that is lost again and again, an outage) are thrown as
/// [dev.dateline.articles.Unavailable]; repeating the call completes the work.
public interface ArticleIndex {
  /// Indexes `article`, replacing whatever the index has under its id.
  Outcome put(Article article, Sequencer sequencer);

  /// Indexes the articles of `archive`, replacing whatever the index has under its key. Articles of
  /// an earlier archive that this one does not contain are removed.
  Outcome put(Archive archive, Sequencer sequencer);

  /// Removes the article with this id, its rejection, or all articles of an archive.
  Outcome remove(ArticleId id, Sequencer sequencer);

  /// Lists an upload as rejected, replacing whatever the index has under its key.
  Outcome reject(Upload upload, Rejection rejection, Sequencer sequencer);

  /// Lists an upload as rejected after every attempt to process its event failed. Yields to what
  /// the index already has of the same or a newer event, to another writer of the same event that
  /// interferes, and to later attempts of the event. The caller must make one more attempt, since
  /// this may override a writer of the same event that finishes at the same moment, or yield to one
  /// that never finishes.
  Outcome giveUp(Upload upload, Rejection rejection, Sequencer sequencer);

  /// Marks `id`, and the members if it is an archive, as possibly incomplete: the next event
  /// rewrites all items, even if the content is unchanged.
  void doubt(ArticleId id);

  /// A sequencer for a rescan of the bucket: later than every event seen for this id, earlier than
  /// any event S3 may still send. Call this before reading the object, so that what is written
  /// under it is at least as new as what it overrides, and every later event still wins.
  Sequencer sequencerForRescan(ArticleId id);

  /// The result of a write.
  enum Outcome implements Coded {
    /// The index was changed.
    WRITTEN("written"),
    /// The index already has this content.
    UNCHANGED("unchanged"),
    /// The index has seen a later event of the key; nothing was changed.
    SUPERSEDED("superseded");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
