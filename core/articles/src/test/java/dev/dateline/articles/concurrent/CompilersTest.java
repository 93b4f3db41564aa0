package dev.dateline.articles.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CompilersTest {
  @Test
  void patienceEndsThoughTheyGoOn() throws InterruptedException {
    long start = System.nanoTime();
    Compilers.awaitRest(Duration.ofMillis(150));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }
}
