package dev.dateline.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateTableTest {
  private static final String PAGE =
      "<html><body><h1>Harbour</h1><p>14 July 2023</p><p>The council of Westhaven agreed on Monday"
          + " to deepen the northern channel, ending a long dispute.</p></body></html>";

  @Test
  void findsPagesBelowTheFolderThatListsThem(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("eval"));
    Files.writeString(folder.resolve("eval/a.html"), PAGE);
    Files.writeString(
        folder.resolve("eval_pages.json"),
        """
        {"https://a.example": {"file": "a.html", "date": "2023-07-14"},
         "https://b.example": {"file": "gone.html", "date": NaN}}
        """);

    assertThat(DatedPages.in(folder))
        .containsExactly(
            new DatedPage(folder.resolve("eval/a.html"), Optional.of(LocalDate.of(2023, 7, 14))));
    assertThat(DateTable.of(folder).text())
        .containsPattern("\\| Dateline, all +\\| +1 \\| +1 \\| +1 \\| +1 \\|")
        .contains("htmldate 1.10.0, extensive", "0.903");
  }

  @Test
  void countsADateOnAPageWithoutOneAsWrong() {
    var day = Optional.of(LocalDate.of(2023, 7, 14));

    var score =
        DateScore.NONE
            .with(day, day)
            .with(Optional.empty(), day)
            .with(Optional.empty(), Optional.empty())
            .with(day, Optional.empty());

    assertThat(score).isEqualTo(new DateScore(1, 1, 1, 1));
    assertThat(score.accuracy()).isEqualTo(0.5);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.5);
  }
}
