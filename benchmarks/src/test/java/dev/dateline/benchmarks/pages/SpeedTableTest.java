package dev.dateline.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedTableTest {
  @Test
  void theMedianCountsAndTheFirstRoundDoesNot() throws IOException {
    var tool = new Fake("A", List.of(100.0, 4.0, 2.0, 9.0).iterator());

    var table = SpeedTable.of(List.of(tool), 20, 3).text();

    assertThat(table).containsPattern("\\| A +\\| +20 \\| +4 \\| +5 \\|");
  }

  @Test
  void aPeerAnswersEachRoundWithItsSeconds(@TempDir Path folder) throws IOException {
    try (var peer =
        PeerReader.start(script(folder, "echo Peer; while read l; do echo 1.5; done"), folder)) {
      assertThat(peer.name()).isEqualTo("Peer");
      assertThat(peer.readAll()).isEqualTo(1.5);
      assertThat(peer.readAll()).isEqualTo(1.5);
    }
  }

  @Test
  void aPeerThatEndsIsAnError(@TempDir Path folder) throws IOException {
    String command = script(folder, "exit 1");

    assertThatThrownBy(() -> PeerReader.start(command, folder)).isInstanceOf(EOFException.class);
  }

  private static String script(Path folder, String commands) throws IOException {
    return "sh " + Files.writeString(folder.resolve("peer.sh"), commands);
  }

  private record Fake(String name, Iterator<Double> seconds) implements PageReader {
    @Override
    public double readAll() {
      return seconds.next();
    }
  }
}
