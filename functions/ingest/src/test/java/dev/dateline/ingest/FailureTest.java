package dev.dateline.ingest;

import static dev.dateline.ingest.Newsroom.ARTICLE;
import static dev.dateline.ingest.Notification.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.PostingLists.Unavailable;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.ingest.object.FakeBucket;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FailureTest {
  /// Fails once for every key that has `flaky` in it.
  private record FailsOnce(ArticleIndex index, java.util.Set<String> failed)
      implements ArticleIndex {
    @Override
    public Outcome put(Article article, Sequencer sequencer) {
      String key = article.upload().key();
      if (key.contains("flaky") && failed.add(key)) {
        throw new Unavailable("the table is throttled", new IllegalStateException());
      }
      return index.put(article, sequencer);
    }

    @Override
    public Outcome put(Archive archive, Sequencer sequencer) {
      return index.put(archive, sequencer);
    }

    @Override
    public Outcome remove(ArticleId id, Sequencer sequencer) {
      return index.remove(id, sequencer);
    }

    @Override
    public Outcome reject(Upload upload, Rejection rejection, Sequencer sequencer) {
      return index.reject(upload, rejection, sequencer);
    }

    @Override
    public Outcome giveUp(Upload upload, Rejection rejection, Sequencer sequencer) {
      return index.giveUp(upload, rejection, sequencer);
    }

    @Override
    public void doubt(ArticleId id) {
      index.doubt(id);
    }

    @Override
    public Sequencer sequencerForRescan(ArticleId id) {
      return index.sequencerForRescan(id);
    }
  }

  private static ArticleIndex failingOnce(ArticleIndex index) {
    return new FailsOnce(index, new java.util.HashSet<>());
  }

  @Nested
  class OfOneRecord {
    private final Newsroom newsroom = Newsroom.with(FailureTest::failingOnce);
    private final String event =
        Notification.of(
            created(newsroom.upload("flaky.txt", ARTICLE), "0A"),
            created(newsroom.upload("steady.txt", ARTICLE), "0A"));

    @Test
    void isThrownAfterTheOthersHaveBeenHandled() {
      assertThatExceptionOfType(Answer.Unfinished.class)
          .isThrownBy(() -> newsroom.handle(event))
          .withMessage("1 of 2 records are to be tried again; see the log for each.");
      assertThat(newsroom.keysNaming("NATO")).containsExactly("steady.txt");
    }

    @Test
    void isMendedWhenLambdaCallsAgain() {
      assertThatExceptionOfType(Answer.Unfinished.class).isThrownBy(() -> newsroom.handle(event));
      newsroom.handle(event);

      assertThat(newsroom.keysNaming("NATO")).containsExactlyInAnyOrder("flaky.txt", "steady.txt");
      assertThat(newsroom.logged("outcome"))
          .containsExactly("failed", "indexed", "indexed", "indexed");
    }

    @Test
    void isLoggedWithItsCause() {
      assertThatExceptionOfType(Answer.Unfinished.class).isThrownBy(() -> newsroom.handle(event));

      assertThat(newsroom.logged("level")).containsExactly("ERROR", "INFO");
      assertThat(newsroom.logged("cause").getFirst())
          .startsWith("Unavailable: the table is throttled, caused by IllegalStateException at ");
    }
  }

  @Nested
  class OfTheRecognizer {
    @Test
    void isRetriedWithoutTheTextGettingIntoTheLog() {
      var newsroom =
          new Newsroom(
              FakeBucket.unversioned("articles", Newsroom.LIMIT),
              text -> {
                throw new IllegalStateException("cannot read: " + text);
              },
              UnaryOperator.identity());
      var event = Notification.of(created(newsroom.upload("a.txt", ARTICLE), "0A"));

      assertThatExceptionOfType(Answer.Unfinished.class).isThrownBy(() -> newsroom.handle(event));
      assertThat(newsroom.log()).doesNotContain("Putin");
    }

    @Test
    void isRetriedWhenItRanOutOfStack() {
      var newsroom =
          new Newsroom(
              FakeBucket.unversioned("articles", Newsroom.LIMIT),
              text -> {
                throw new StackOverflowError();
              },
              UnaryOperator.identity());
      var event = Notification.of(created(newsroom.upload("a.txt", ARTICLE), "0A"));

      assertThatExceptionOfType(Answer.Unfinished.class).isThrownBy(() -> newsroom.handle(event));
    }
  }

  @Nested
  class ToReadAnEvent {
    @Test
    void isThrownSoThatTheEventIsKept() {
      var newsroom = Newsroom.withoutVersions();

      assertThatExceptionOfType(Answer.Unfinished.class)
          .isThrownBy(() -> newsroom.handle("{\"hello\":\"world\"}"));
      assertThat(newsroom.logged("problem"))
          .containsExactly("an object with [hello] is no event of S3");
    }
  }
}
