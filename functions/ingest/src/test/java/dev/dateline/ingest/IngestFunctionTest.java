package dev.dateline.ingest;

import static dev.dateline.ingest.Newsroom.ARTICLE;
import static dev.dateline.ingest.Notification.created;
import static dev.dateline.ingest.Notification.entry;
import static dev.dateline.ingest.Notification.removed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.DateSource;
import dev.dateline.articles.PublicationDate;
import dev.dateline.ingest.event.EventFiles;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestFunctionTest {
  private static final String KEY = "2023/Putin & NATO (draft) é.txt";

  @Nested
  class AnUpload {
    private final Newsroom newsroom = Newsroom.withoutVersions();

    @Test
    void isIndexedByItsDateAndItsNames() {
      newsroom.handle(Notification.of(created(newsroom.upload(KEY, ARTICLE), "0A")));

      var article = newsroom.article(KEY).orElseThrow();
      assertThat(article.date())
          .isEqualTo(PublicationDate.of(LocalDate.of(2023, 7, 14), DateSource.HEADER));
      assertThat(article.recognition().entities())
          .extracting(entity -> entity.name() + " " + entity.mentions().size())
          .containsExactly("Vladimir Putin 1", "NATO 2", "Ukraine 1");
      assertThat(newsroom.keysNaming("nato")).containsExactly(KEY);
    }

    @Test
    void keepsWhatS3SaysOfIt() {
      var upload = newsroom.upload(KEY, ARTICLE);
      newsroom.handle(Notification.of(created(upload, "0A")));

      assertThat(newsroom.article(KEY).orElseThrow().upload()).isEqualTo(upload);
    }

    @Test
    void replacesWhatWasUnderItsKey() {
      newsroom.handle(Notification.of(created(newsroom.upload(KEY, ARTICLE), "0A")));
      newsroom.handle(
          Notification.of(created(newsroom.upload(KEY, "date 2024-01-01 Other news."), "0B")));

      assertThat(newsroom.keysNaming("NATO")).isEmpty();
      assertThat(newsroom.article(KEY).orElseThrow().date().day())
          .isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void isRemovedWhenItsRemovalIsAnnounced() {
      var upload = newsroom.upload(KEY, ARTICLE);
      newsroom.handle(Notification.of(created(upload, "0A")));
      newsroom.bucket.delete(KEY);
      newsroom.handle(Notification.of(removed(upload, "0B")));

      assertThat(newsroom.article(KEY)).isEmpty();
      assertThat(newsroom.keysNaming("NATO")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"LifecycleExpiration:Delete", "LifecycleExpiration:DeleteMarkerCreated"})
    void isGoneOnceALifecycleRuleTookIt(String eventName) {
      var upload = newsroom.upload(KEY, ARTICLE);
      newsroom.handle(Notification.of(created(upload, "0A")));
      newsroom.bucket.delete(KEY);
      newsroom.handle(Notification.of(entry(eventName, upload, "0B")));

      assertThat(newsroom.article(KEY)).isEmpty();
    }

    @Test
    void staysRemovedWhenItsEventComesLate() {
      var upload = newsroom.upload(KEY, ARTICLE);
      newsroom.handle(Notification.of(removed(upload, "0B")));
      newsroom.handle(Notification.of(created(upload, "0A")));

      assertThat(newsroom.article(KEY)).isEmpty();
      assertThat(newsroom.logged("index")).containsExactly("written", "superseded");
    }

    @Test
    void isLeftToItsOwnEventIfItReplacedTheAnnouncedVersion() {
      var first = newsroom.upload(KEY, ARTICLE);
      newsroom.upload(KEY, "date 2024-01-01 Other news.");
      newsroom.handle(Notification.of(created(first, "0A")));

      assertThat(newsroom.article(KEY)).isEmpty();
      assertThat(newsroom.rejections()).isEmpty();
      assertThat(newsroom.logged("outcome")).containsExactly("superseded");
    }
  }

  @Nested
  class InAVersionedBucket {
    private final Newsroom newsroom = Newsroom.withVersions();

    @Test
    void theVersionInTheEventIsRead() {
      var first = newsroom.upload(KEY, ARTICLE);
      newsroom.upload(KEY, "date 2024-01-01 Other news.");
      newsroom.handle(Notification.of(created(first, "0A")));

      assertThat(newsroom.article(KEY).orElseThrow().upload().versionId())
          .isEqualTo(first.versionId());
    }

    @Test
    void theVersionThatIsLeftIsIndexedWhenTheLatestIsDeletedForGood() {
      var first = newsroom.upload(KEY, ARTICLE);
      var second = newsroom.upload(KEY, "date 2024-01-01 Other news.");
      newsroom.handle(Notification.of(created(first, "0A"), created(second, "0B")));
      newsroom.bucket.deleteVersion(second);
      newsroom.handle(Notification.of(removed(second, "0C")));

      assertThat(newsroom.article(KEY).orElseThrow().upload().versionId())
          .isEqualTo(first.versionId());
      assertThat(newsroom.keysNaming("NATO")).containsExactly(KEY);
    }

    @Test
    void anArticleIsGoneWithItsLastVersion() {
      var only = newsroom.upload(KEY, ARTICLE);
      newsroom.handle(Notification.of(created(only, "0A")));
      newsroom.bucket.deleteVersion(only);
      newsroom.handle(Notification.of(removed(only, "0B")));

      assertThat(newsroom.article(KEY)).isEmpty();
      assertThat(newsroom.rejections()).isEmpty();
    }

    @Test
    void anArticleIsGoneWithADeleteMarker() {
      var upload = newsroom.upload(KEY, ARTICLE);
      newsroom.handle(Notification.of(created(upload, "0A")));
      newsroom.bucket.delete(KEY);
      newsroom.handle(Notification.of(entry("ObjectRemoved:DeleteMarkerCreated", upload, "0B")));

      assertThat(newsroom.article(KEY)).isEmpty();
    }
  }

  @Nested
  class ATestEvent {
    @Test
    void isIgnored() {
      var newsroom = Newsroom.withoutVersions();
      newsroom.handle(EventFiles.open("s3-test"));

      assertThat(newsroom.logged("outcome")).containsExactly("ignored");
    }
  }
}
