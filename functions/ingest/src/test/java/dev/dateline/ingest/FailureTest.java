package dev.dateline.ingest;

import static dev.dateline.ingest.FunctionInMemory.ARTICLE;
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
    private final FunctionInMemory function =
        FunctionInMemory.with(index -> FlakyIndex.over(index, "flaky"));
    private final String event =
        Notification.of(
            created(function.upload("flaky.txt", ARTICLE), "0A"),
            created(function.upload("steady.txt", ARTICLE), "0A"));

    @Test
    void isThrownAfterTheOthersHaveBeenHandled() {
      assertThatExceptionOfType(InvocationResult.Unfinished.class)
          .isThrownBy(() -> function.handle(event))
          .withMessage("1 of 2 records must be retried; see the log for each.");
      assertThat(function.keysNaming("NATO")).containsExactly("steady.txt");
    }

    @Test
    void isMendedWhenLambdaCallsAgain() {
      assertThatExceptionOfType(InvocationResult.Unfinished.class)
          .isThrownBy(() -> function.handle(event));
      function.handle(event);

      assertThat(function.keysNaming("NATO")).containsExactlyInAnyOrder("flaky.txt", "steady.txt");
      assertThat(function.logged("outcome"))
          .containsExactly("failed", "indexed", "indexed", "indexed");
    }

    @Test
    void isLoggedWithItsCause() {
      assertThatExceptionOfType(InvocationResult.Unfinished.class)
          .isThrownBy(() -> function.handle(event));

      assertThat(function.logged("level")).containsExactly("ERROR", "INFO");
      assertThat(function.logged("cause").getFirst())
          .startsWith("Unavailable: the table is throttled, caused by IllegalStateException at ");
    }
  }

  @Nested
  class OfTheRecognizer {
    @Test
    void isARejectionWithoutTheTextGettingIntoTheLog() {
      var function =
          new FunctionInMemory(
              FakeBucket.unversioned("articles", FunctionInMemory.LIMIT),
              (text, _) -> {
                throw new IllegalStateException("cannot read: " + text);
              },
              UnaryOperator.identity());
      var event = Notification.of(created(function.upload("a.txt", ARTICLE), "0A"));

      function.handle(event);
      assertThat(function.rejections()).hasSize(1);
      assertThat(function.log()).doesNotContain("Putin");
    }
  }

  @Nested
  class ToReadAnEvent {
    @Test
    void isThrownSoThatTheEventIsKept() {
      var function = FunctionInMemory.withoutVersions();

      assertThatExceptionOfType(InvocationResult.Unfinished.class)
          .isThrownBy(() -> function.handle("{\"hello\":\"world\"}"));
      assertThat(function.logged("problem"))
          .containsExactly("an object with [hello] is not an S3 event");
    }
  }
}
