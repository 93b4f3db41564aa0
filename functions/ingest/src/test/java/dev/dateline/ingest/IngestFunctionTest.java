package dev.dateline.ingest;

import static dev.dateline.ingest.FunctionInMemory.ARTICLE;
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
    private final FunctionInMemory function = FunctionInMemory.withoutVersions();

    @Test
    void isIndexedByItsDateAndItsNames() {
      function.handle(Notification.of(created(function.upload(KEY, ARTICLE), "0A")));

      var article = function.article(KEY).orElseThrow();
      assertThat(article.date())
          .isEqualTo(PublicationDate.of(LocalDate.of(2023, 7, 14), DateSource.HEADER));
      assertThat(article.recognition().entities())
          .extracting(entity -> entity.name() + " " + entity.mentions().size())
          .containsExactly("Vladimir Putin 1", "NATO 2", "Ukraine 1");
      assertThat(function.keysNaming("nato")).containsExactly(KEY);
    }

    @Test
    void keepsWhatS3SaysOfIt() {
      var upload = function.upload(KEY, ARTICLE);
      function.handle(Notification.of(created(upload, "0A")));

      assertThat(function.article(KEY).orElseThrow().upload()).isEqualTo(upload);
    }

    @Test
    void replacesWhatWasUnderItsKey() {
      function.handle(Notification.of(created(function.upload(KEY, ARTICLE), "0A")));
      function.handle(
          Notification.of(created(function.upload(KEY, "date 2024-01-01 Other news."), "0B")));

      assertThat(function.keysNaming("NATO")).isEmpty();
      assertThat(function.article(KEY).orElseThrow().date().day())
          .isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void isRemovedWhenItsRemovalIsAnnounced() {
      var upload = function.upload(KEY, ARTICLE);
      function.handle(Notification.of(created(upload, "0A")));
      function.bucket.delete(KEY);
      function.handle(Notification.of(removed(upload, "0B")));

      assertThat(function.article(KEY)).isEmpty();
      assertThat(function.keysNaming("NATO")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"LifecycleExpiration:Delete", "LifecycleExpiration:DeleteMarkerCreated"})
    void isGoneOnceALifecycleRuleTookIt(String eventName) {
      var upload = function.upload(KEY, ARTICLE);
      function.handle(Notification.of(created(upload, "0A")));
      function.bucket.delete(KEY);
      function.handle(Notification.of(entry(eventName, upload, "0B")));

      assertThat(function.article(KEY)).isEmpty();
    }

    @Test
    void staysRemovedWhenItsEventComesLate() {
      var upload = function.upload(KEY, ARTICLE);
      function.handle(Notification.of(removed(upload, "0B")));
      function.handle(Notification.of(created(upload, "0A")));

      assertThat(function.article(KEY)).isEmpty();
      assertThat(function.logged("index")).containsExactly("written", "superseded");
    }

    @Test
    void isLeftToItsOwnEventIfItReplacedTheAnnouncedVersion() {
      var first = function.upload(KEY, ARTICLE);
      function.upload(KEY, "date 2024-01-01 Other news.");
      function.handle(Notification.of(created(first, "0A")));

      assertThat(function.article(KEY)).isEmpty();
      assertThat(function.rejections()).isEmpty();
      assertThat(function.logged("outcome")).containsExactly("superseded");
    }
  }

  @Nested
  class InAVersionedBucket {
    private final FunctionInMemory function = FunctionInMemory.withVersions();

    @Test
    void theVersionInTheEventIsRead() {
      var first = function.upload(KEY, ARTICLE);
      function.upload(KEY, "date 2024-01-01 Other news.");
      function.handle(Notification.of(created(first, "0A")));

      assertThat(function.article(KEY).orElseThrow().upload().versionId())
          .isEqualTo(first.versionId());
    }

    @Test
    void theVersionThatIsLeftIsIndexedWhenTheLatestIsDeletedForGood() {
      var first = function.upload(KEY, ARTICLE);
      var second = function.upload(KEY, "date 2024-01-01 Other news.");
      function.handle(Notification.of(created(first, "0A"), created(second, "0B")));
      function.bucket.deleteVersion(second);
      function.handle(Notification.of(removed(second, "0C")));

      assertThat(function.article(KEY).orElseThrow().upload().versionId())
          .isEqualTo(first.versionId());
      assertThat(function.keysNaming("NATO")).containsExactly(KEY);
    }

    @Test
    void anArticleIsGoneWithItsLastVersion() {
      var only = function.upload(KEY, ARTICLE);
      function.handle(Notification.of(created(only, "0A")));
      function.bucket.deleteVersion(only);
      function.handle(Notification.of(removed(only, "0B")));

      assertThat(function.article(KEY)).isEmpty();
      assertThat(function.rejections()).isEmpty();
    }

    @Test
    void anArticleIsGoneWithADeleteMarker() {
      var upload = function.upload(KEY, ARTICLE);
      function.handle(Notification.of(created(upload, "0A")));
      function.bucket.delete(KEY);
      function.handle(Notification.of(entry("ObjectRemoved:DeleteMarkerCreated", upload, "0B")));

      assertThat(function.article(KEY)).isEmpty();
    }
  }

  @Nested
  class ATestEvent {
    @Test
    void isIgnored() {
      var function = FunctionInMemory.withoutVersions();
      function.handle(EventFiles.open("s3-test"));

      assertThat(function.logged("outcome")).containsExactly("ignored");
    }
  }
}
