package dev.dateline.articles.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Time passes only while it is waited.
class CompilersTest {
  private final AtomicLong time = new AtomicLong();
  private final AtomicLong compiling = new AtomicLong();

  @Test
  void areWaitedForNoLongerThanAllowedThoughTheyGoOn() throws InterruptedException {
    var busy = new Compilers(compiling::incrementAndGet, time::get, this::pass);
    busy.await(Duration.ofSeconds(2));
    assertThat(time).hasValue(Duration.ofSeconds(2).toNanos());
  }

  @Test
  void areAtRestOnceThreeLooksFindNothingDone() throws InterruptedException {
    var resting = new Compilers(compiling::get, time::get, this::pass);
    resting.await(Duration.ofSeconds(2));
    assertThat(time).hasValue(Duration.ofMillis(400).toNanos());
  }

  private void pass(Duration duration) {
    time.addAndGet(duration.toNanos());
  }
}
