package dev.dateline.ingest;

import static dev.dateline.ingest.Newsroom.ARTICLE;
import static dev.dateline.ingest.Notification.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.ingest.object.FakeBucket;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FailureTest {
  @Nested
  class OfOneRecord {
    private final Newsroom newsroom = Newsroom.with(index -> FlakyIndex.over(index, "flaky"));
    private final String event =
        Notification.of(
            created(newsroom.upload("flaky.txt", ARTICLE), "0A"),
            created(newsroom.upload("steady.txt", ARTICLE), "0A"));

    @Test
    void isThrownAfterTheOthersHaveBeenHandled() {
      assertThatExceptionOfType(Answer.Unfinished.class)
          .isThrownBy(() -> newsroom.handle(event))
          .withMessage("1 of 2 records must be retried; see the log for each.");
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
    void isARejectionWithoutTheTextGettingIntoTheLog() {
      var newsroom =
          new Newsroom(
              FakeBucket.unversioned("articles", Newsroom.LIMIT),
              (text, _) -> {
                throw new IllegalStateException("cannot read: " + text);
              },
              UnaryOperator.identity());
      var event = Notification.of(created(newsroom.upload("a.txt", ARTICLE), "0A"));

      newsroom.handle(event);
      assertThat(newsroom.rejections()).hasSize(1);
      assertThat(newsroom.log()).doesNotContain("Putin");
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
