package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.recognition.languages.LanguageRules;
import dev.dateline.recognition.languages.Vocabulary;
import dev.dateline.recognition.rules.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every rule of every language is needed: without it, its example in `rule-examples-….tsv` comes
/// out wrong.
class EachRuleTest {
  record Example(String language, String rule, String text, List<String> names) {
    static Example parse(String language, String row) {
      String[] columns = row.split("\t");
      String text = columns[1].replace("\\n", "\n");
      boolean isEmpty = columns.length < 3;
      List<String> names = isEmpty ? List.of() : List.of(columns[2].split("; "));
      return new Example(language, columns[0], text, names);
    }

    @Override
    public String toString() {
      return language + " " + rule;
    }
  }

  static Stream<Example> examples() {
    return Stream.of("en", "de", "es", "fr").flatMap(EachRuleTest::examples);
  }

  private static Stream<Example> examples(String language) {
    try (var file = EachRuleTest.class.getResourceAsStream("rule-examples-" + language + ".tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> Example.parse(language, row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void correctsItsExample(Example example) {
    assertThat(Tagged.repaired(example.text(), rules(example.language())))
        .isEqualTo(example.names());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isMissedIfItIsRemoved(Example example) {
    List<Rule> others =
        rules(example.language()).stream()
            .filter(rule -> !name(rule).equals(example.rule()))
            .toList();

    assertThat(Tagged.repaired(example.text(), others)).isNotEqualTo(example.names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr"})
  void hasAnExample(String language) {
    assertThat(examples(language).map(Example::rule))
        .containsExactlyElementsOf(rules(language).stream().map(EachRuleTest::name).toList());
  }

  private static List<Rule> rules(String language) {
    return language.equals("en") ? Rules.ORDER : LanguageRules.of(Vocabulary.of(language));
  }

  private static String name(Rule rule) {
    return rule.getClass().getSimpleName();
  }
}
