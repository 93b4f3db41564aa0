package dev.dateline.local.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventClockTest {
  @TempDir Path folder;
  private long now = 1_700_000_000_000_000L;

  private EventClock open() throws Exception {
    return EventClock.open(folder.resolve("sequencer"), () -> now);
  }

  @Test
  void sequencersIncreaseEvenWithinOneTickOfTheClock() throws Exception {
    var clock = open();
    var first = clock.next();
    assertThat(first).matches("[0-9A-F]{16}");
    assertThat(clock.next()).isGreaterThan(first);
  }

  @Test
  void sequencersIncreaseEvenIfTheClockIsSetBackBetweenTwoRuns() throws Exception {
    var clock = open();
    clock.next();
    now += 30_000_000;
    var last = clock.next();
    now -= 3_600_000_000L;
    assertThat(open().next()).isGreaterThan(last);
  }
}
