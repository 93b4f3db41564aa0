package dev.dateline.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSetTest {
  @Test
  void aSetIsReadInTrafilaturasLayout(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("evaldata.json"),
        """
        {"https://a.example/": {"file": "a.html", "with": ["calm  in\\nMoscow"], "without": ["Home"]},
         "https://b.example/": {"file": "b.html", "with": ["x"], "without": ["y"]}}
        """);
    Files.createDirectory(folder.resolve("eval"));
    Files.writeString(folder.resolve("eval/a.html"), "<p>It was calm in Moscow.");

    var set = PageSet.in(folder);

    assertThat(set.missing()).isEqualTo(1);
    assertThat(set.pages()).hasSize(1);
    assertThat(set.pages().getFirst().wanted()).containsExactly("calm in Moscow");
  }

  @Test
  void segmentsAreCountedWhateverTheirWhiteSpace() {
    var page =
        new AnnotatedPage("a", new byte[0], List.of("one two", "three"), List.of("Home", "Menu"));

    var score = page.score("Menu\n\none\n two");

    assertThat(score).isEqualTo(new SegmentScore(1, 1, 1, 1));
    assertThat(score.f1()).isCloseTo(0.5, within(1e-9));
  }
}
