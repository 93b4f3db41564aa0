package dev.dateline.ingest;

import static dev.dateline.ingest.FunctionInMemory.ARTICLE;
import static dev.dateline.ingest.Notification.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.Passage;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.ingest.object.FakeBucket;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An upload whose reading")
class RunawayTest {
  private static final String HARD = "date 2023-07-14 Hard to read.";
  private static final Duration SHORT = Duration.ofMillis(2_600);
  private final AtomicBoolean burning = new AtomicBoolean(true);

  @AfterEach
  void stopBurning() {
    burning.set(false);
  }

  @Test
  void takesTooLongIsRejectedAndItsProcessEnds() {
    var function = function(this::burn).within(SHORT);
    function.handle(Notification.of(created(function.upload("hard.txt", HARD), "0A")));

    var rejection = onlyRejection(function);
    assertThat(rejection.reason()).isEqualTo(Reason.TOO_SLOW);
    assertThat(rejection.reason().code()).isEqualTo("too-slow");
    assertThat(rejection.remedy()).contains("smaller files");
    assertThat(function.ends()).isTrue();
  }

  @Test
  void takesTooLongLeavesTheNextEventToAnotherProcess() {
    var function = function(this::burn).within(SHORT);
    function.handle(Notification.of(created(function.upload("hard.txt", HARD), "0A")));
    var next = Notification.of(created(function.upload("easy.txt", ARTICLE), "0A"));

    assertThatThrownBy(() -> function.handle(next)).isInstanceOf(VirtualMachineError.class);
    assertThat(function.article("easy.txt")).isEmpty();
  }

  @Test
  void takesTooLongButCanBeEndedCostsNoProcess() {
    var function = function(this::burnUntilCancelled).within(SHORT);
    function.handle(Notification.of(created(function.upload("hard.txt", HARD), "0A")));
    function.handle(Notification.of(created(function.upload("easy.txt", ARTICLE), "0A")));

    assertThat(onlyRejection(function).reason()).isEqualTo(Reason.TOO_SLOW);
    assertThat(function.article("easy.txt")).isPresent();
    assertThat(function.ends()).isFalse();
  }

  @Test
  void hadLessThanItsTimeIsTriedAgain() {
    var function = function(this::burnUntilCancelled).within(SHORT);
    var first = created(function.upload("first.txt", HARD), "0A");
    var second = created(function.upload("second.txt", HARD), "0A");
    assertThatThrownBy(() -> function.handle(Notification.of(first, second)))
        .isInstanceOf(InvocationResult.Unfinished.class);

    assertThat(function.rejections()).extracting(line -> line.key()).containsExactly("first.txt");
    function.handle(Notification.of(second));
    assertThat(function.rejections())
        .extracting(line -> line.key())
        .containsExactlyInAnyOrder("first.txt", "second.txt");
  }

  @Test
  void runsOutOfMemoryIsRejectedAndTheProcessEnds() {
    var function = function((text, _) -> recognized(new OutOfMemoryError(), text));
    function.handle(Notification.of(created(function.upload("hard.txt", HARD), "0A")));

    assertThat(onlyRejection(function).reason()).isEqualTo(Reason.UNSAFE);
    assertThat(onlyRejection(function).message()).contains("memory");
    assertThat(function.ends()).isTrue();
  }

  @Test
  void runsOutOfStackOrFailsIsRejectedForGood() {
    for (Throwable thrown :
        new Throwable[] {new StackOverflowError(), new IllegalStateException()}) {
      var function = function((text, _) -> recognized(thrown, text));
      function.handle(Notification.of(created(function.upload("hard.txt", HARD), "0A")));

      assertThat(onlyRejection(function).reason()).isEqualTo(Reason.UNSAFE);
      assertThat(onlyRejection(function).message()).contains(thrown.getClass().getSimpleName());
    }
  }

  @Test
  void failsInOneMemberOfAnArchiveLeavesTheOthers() throws IOException {
    var function = function((text, _) -> recognized(new IllegalStateException(), text));
    byte[] zip = Zip.of(Map.of("hard.txt", HARD, "easy.txt", ARTICLE));
    function.handle(Notification.of(created(function.upload("week.zip", zip), "0A")));

    assertThat(function.member("week.zip", "easy.txt")).isPresent();
    assertThat(onlyRejection(function).message()).contains("hard.txt", "IllegalStateException");
  }

  private static Rejection onlyRejection(FunctionInMemory function) {
    assertThat(function.rejections()).hasSize(1);
    return function.rejections().getFirst().rejection();
  }

  private static FunctionInMemory function(EntityRecognizer names) {
    var bucket = FakeBucket.unversioned("articles", FunctionInMemory.LIMIT);
    return new FunctionInMemory(bucket, names, UnaryOperator.identity());
  }

  private Recognition burn(String text, List<Passage> passages) {
    while (isHard(text) && burning.get()) {
      Thread.onSpinWait();
    }
    return new NameSpotter().recognize(text, passages);
  }

  private Recognition burnUntilCancelled(String text, List<Passage> passages) {
    while (isHard(text) && burning.get()) {
      Cancellation.check();
    }
    return new NameSpotter().recognize(text, passages);
  }

  private static Recognition recognized(Throwable thrown, String text) {
    if (isHard(text)) {
      switch (thrown) {
        case Error error -> throw error;
        case RuntimeException e -> throw e;
        default -> throw new AssertionError(thrown);
      }
    }
    return new NameSpotter().recognize(text, List.of());
  }

  private static boolean isHard(String text) {
    return text.startsWith("Hard");
  }
}
