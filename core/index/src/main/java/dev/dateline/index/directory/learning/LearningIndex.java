package dev.dateline.index.directory.learning;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.ForwardingIndex;
import dev.dateline.index.protocol.Sequencer;
import java.util.List;

/// An index that adds the names of its articles to the directory.
///
/// Names are learned after the article is indexed, even if it was indexed before, so repeating the
/// call completes learning that failed. Nothing is forgotten when an article is removed: posting
/// lists show whether a name is still in use.
public final class LearningIndex extends ForwardingIndex {
  private final NameLearner learner;

  private LearningIndex(ArticleIndex index, NameLearner learner) {
    super(index);
    this.learner = learner;
  }

  /// Wraps `index`; `learner` learns the names of its articles.
  public static ArticleIndex of(ArticleIndex index, NameLearner learner) {
    return new LearningIndex(index, learner);
  }

  @Override
  public Outcome put(Article article, Sequencer sequencer) {
    return learn(super.put(article, sequencer), List.of(article));
  }

  @Override
  public Outcome put(Archive archive, Sequencer sequencer) {
    return learn(super.put(archive, sequencer), archive.articles());
  }

  private Outcome learn(Outcome outcome, List<Article> articles) {
    if (outcome != Outcome.SUPERSEDED) {
      articles.forEach(article -> learner.learn(article.recognition(), article.document().text()));
    }
    return outcome;
  }
}
