package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// With the parameter `ExistingTable`, nothing of the stack uses the table that it would create.
class ExistingTableTest {
  private static final String CREATES = "CreatesTable";
  private final SamTemplate template = new SamTemplate();

  @Test
  void whateverUsesTheTableUsesTheExistingOneInstead() {
    var choices =
        Stream.of("Globals", "Resources", "Outputs")
            .flatMap(section -> choices(template.root().at(section).content()))
            .toList();
    assertThat(choices).hasSizeGreaterThan(5);
    assertThat(choices)
        .allSatisfy(
            choice -> {
              assertThat(SamTemplate.references(choice.get(1))).containsExactly("ArticlesTable");
              assertThat(SamTemplate.references(choice.get(2))).containsExactly("ExistingTable");
            });
  }

  @Test
  void nothingUsesTheTableUnconditionally() {
    assertThat(SamTemplate.references(withoutChoices(template.root().content())))
        .doesNotContain("ArticlesTable");
  }

  @Test
  void theTableStaysWhenTheStackUsesAnotherOne() {
    var table = template.resource("ArticlesTable");
    assertThat(table.get("Condition")).isEqualTo(CREATES);
    assertThat(table.get("DeletionPolicy")).isEqualTo("Retain");
  }

  /// The branches of every choice between the two tables.
  private static Stream<List<Object>> choices(Object value) {
    if (isChoice(value)) {
      return Stream.of(Yaml.list(Objects.requireNonNull(Yaml.map(value).get("Fn::If"))));
    }
    return parts(value).flatMap(ExistingTableTest::choices);
  }

  private static Object withoutChoices(Object value) {
    if (isChoice(value)) {
      return "";
    }
    if (value instanceof Map<?, ?>) {
      var rest = new LinkedHashMap<String, Object>();
      Yaml.map(value).forEach((key, inner) -> rest.put(key, withoutChoices(inner)));
      return rest;
    }
    return value instanceof List<?>
        ? Yaml.list(value).stream().map(ExistingTableTest::withoutChoices).toList()
        : value;
  }

  private static Stream<?> parts(Object value) {
    if (value instanceof Map<?, ?>) {
      return Yaml.map(value).values().stream();
    }
    return value instanceof List<?> ? Yaml.list(value).stream() : Stream.empty();
  }

  private static boolean isChoice(Object value) {
    return value instanceof Map<?, ?> map
        && map.get("Fn::If") instanceof List<?> choice
        && choice.getFirst().equals(CREATES);
  }
}
