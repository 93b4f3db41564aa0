package dev.dateline.index.protocol;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Coded;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;

/// The port through which the index is written.
///
/// However often and in whatever order the events of a key are handed to it, by however many
/// writers, and wherever one of them dies and is run again, what it holds in the end is what the
/// newest event says.
///
/// What may be retried (throttling, a lost race that does not settle, a service down) is thrown as
/// [dev.dateline.articles.Unavailable]; the same call again completes the work.
public interface ArticleIndex {
  /// Enters `article` in place of whatever the index has under its id.
  Outcome put(Article article, Sequencer sequencer);

  /// Enters the articles of `archive` in place of whatever the index has under its key: articles of
  /// a former archive that are not in this one are removed.
  Outcome put(Archive archive, Sequencer sequencer);

  /// Takes the article of this id, or its rejection, or all articles of an archive, out of the
  /// index.
  Outcome remove(ArticleId id, Sequencer sequencer);

  /// Enters an upload on the list of rejections, in place of whatever the index has under its key.
  Outcome reject(Upload upload, Rejection rejection, Sequencer sequencer);

  /// Enters an upload on the list of rejections whose event failed at every try. Gives way to what
  /// the index has of the same event or a newer one, and to what a further try of the event enters.
  /// To be followed by such a try: another writer of the event that finishes at this very moment
  /// may be overridden.
  Outcome giveUp(Upload upload, Rejection rejection, Sequencer sequencer);

  /// Doubts that the index has all that it should have under `id`, and in the archive if it is one:
  /// the next event, also one that brings nothing new, writes all of it anew.
  void doubt(ArticleId id);

  /// The clock for what is found in the bucket, of which no event tells: newer than all events of
  /// the id that the index has heard of, and older than all others. To be asked for before one
  /// looks at the bucket: then what is written under it is not older than what it overrides, and
  /// every event that is on its way, or happens meanwhile, still counts.
  Sequencer sequencerForRescan(ArticleId id);

  /// What became of a call.
  enum Outcome implements Coded {
    /// The index was changed.
    WRITTEN("written"),
    /// The index has that very content already.
    UNCHANGED("unchanged"),
    /// The index has a later event of that key; nothing was changed.
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
