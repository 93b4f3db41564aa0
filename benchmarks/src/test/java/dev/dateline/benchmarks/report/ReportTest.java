package dev.dateline.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class ReportTest {
  private static final Machine MACHINE = new Machine(2, "amd64", "25.0.3", 0.512, 1.5);

  private static Report report() {
    var table = ReportTable.of("Starts", "function", "ms", "to empty", "classes");
    table.add("empty", 123.456, 1.0, 3);
    table.add("lookup", 1234.5, 1.23456, 12345);
    return new Report("starts", MACHINE, List.of(table));
  }

  @Test
  void peopleGetAMarkdownTableWithThreeDigits() {
    assertThat(report().text())
        .isEqualTo(
            """
            Starts

            | function |    ms | to empty | classes |
            | -------- | ----: | -------: | ------: |
            | empty    |   123 |        1 |       3 |
            | lookup   | 1,234 |     1.23 |  12,345 |

            2 cores, amd64, JDK 25.0.3; load average 0.5 before, 1.5 after
            """);
  }

  @Test
  void programsGetTheSameAsJson() {
    var json = new ObjectMapper().readTree(report().json());

    assertThat(json.at("/tables/0/rows/1/to empty").asDouble()).isEqualTo(1.23);
    assertThat(json.at("/tables/0/rows/1/classes").asInt()).isEqualTo(12345);
    assertThat(json.at("/machine/processors").asInt()).isEqualTo(2);
  }

  @Test
  void aRowHasAValueForEachColumn() {
    var table = ReportTable.of("Starts", "function", "ms");

    assertThatIllegalArgumentException().isThrownBy(() -> table.add("empty"));
  }
}
