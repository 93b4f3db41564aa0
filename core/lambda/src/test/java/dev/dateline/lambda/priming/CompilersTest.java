package dev.dateline.lambda.priming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Time passes only during pauses.
class CompilersTest {
  private final AtomicLong time = new AtomicLong();
  private final AtomicLong compilationTime = new AtomicLong();

  @Test
  void areAwaitedNoLongerThanTheTimeoutIfTheyNeverFinish() throws InterruptedException {
    var busy = new Compilers(compilationTime::incrementAndGet, time::get, this::pass);
    busy.await(Duration.ofSeconds(2));
    assertThat(time).hasValue(Duration.ofSeconds(2).toNanos());
  }

  @Test
  void areIdleOnceThreeChecksFindNoProgress() throws InterruptedException {
    var idle = new Compilers(compilationTime::get, time::get, this::pass);
    idle.await(Duration.ofSeconds(2));
    assertThat(time).hasValue(Duration.ofMillis(400).toNanos());
  }

  private void pass(Duration duration) {
    time.addAndGet(duration.toNanos());
  }
}
