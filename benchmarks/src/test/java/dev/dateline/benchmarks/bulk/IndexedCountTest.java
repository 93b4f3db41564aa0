package dev.dateline.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IndexedCountTest {
  private final IndexedCount count = new IndexedCount();
  private final PrintStream log = new PrintStream(count, true, StandardCharsets.UTF_8);

  @Test
  void anArticleThatIsHandedOverTwiceIsOne() {
    log.println("[ingest] {\"key\":\"a.txt\",\"outcome\":\"indexed\",\"index\":\"written\"}");
    log.println("[ingest] {\"key\":\"a.txt\",\"outcome\":\"indexed\",\"index\":\"unchanged\"}");

    assertThat(count.indexed()).isEqualTo(1);
    assertThat(count.others()).isZero();
  }

  @Test
  void whatFailsIsAtItsEndWhenItIsGivenUp() {
    log.println("[ingest] {\"key\":\"a.txt\",\"outcome\":\"failed\",\"cause\":\"Unavailable\"}");
    assertThat(count.others()).isZero();

    log.println("event 0001: given up after 3 attempts");
    assertThat(count.others()).isEqualTo(1);
  }

  @Test
  void whatIsRejectedIsAtItsEnd() {
    log.println("[ingest] {\"key\":\"a.bin\",\"outcome\":\"rejected\",\"reason\":\"BINARY\"}");

    assertThat(count.indexed()).isZero();
    assertThat(count.others()).isEqualTo(1);
  }
}
