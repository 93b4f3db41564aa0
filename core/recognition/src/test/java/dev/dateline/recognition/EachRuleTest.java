package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.recognition.rules.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule is needed: without it, its example in `rule-examples.tsv` comes out wrong.
class EachRuleTest {
  record Example(String rule, String text, List<String> names) {
    static Example parse(String row) {
      String[] columns = row.split("\t");
      String text = columns[1].replace("\\n", "\n");
      boolean isEmpty = columns.length < 3;
      return new Example(columns[0], text, isEmpty ? List.of() : List.of(columns[2].split("; ")));
    }

    @Override
    public String toString() {
      return rule;
    }
  }

  static Stream<Example> examples() throws IOException {
    try (var file = EachRuleTest.class.getResourceAsStream("rule-examples.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(Example::parse);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void correctsItsExample(Example example) {
    assertThat(Tagged.repaired(example.text())).isEqualTo(example.names());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isMissedIfItIsRemoved(Example example) {
    List<Rule> others =
        Rules.ORDER.stream().filter(rule -> !name(rule).equals(example.rule())).toList();

    assertThat(Tagged.repaired(example.text(), others)).isNotEqualTo(example.names());
  }

  @Test
  void hasAnExample() throws IOException {
    assertThat(examples().map(Example::rule))
        .containsExactlyElementsOf(Rules.ORDER.stream().map(EachRuleTest::name).toList());
  }

  private static String name(Rule rule) {
    return rule.getClass().getSimpleName();
  }
}
