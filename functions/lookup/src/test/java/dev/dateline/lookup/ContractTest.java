package dev.dateline.lookup;

import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Normalization;
import dev.dateline.lookup.problem.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract, the function and the template say the same. That the answers keep to the contract,
/// [Caller] checks in every test.
class ContractTest {
  private static final Pattern ROUTE_KEY = Pattern.compile("RouteKey: ['\"]?ANY (\\S+?)['\"]?\\s");

  @Test
  void theContractHasTheFunctionsPaths() {
    assertThat(Contract.get().paths()).isEqualTo(templates());
  }

  @ParameterizedTest
  @EnumSource
  void theContractHasTheFunctionsParameters(Route route) {
    assertThat(Contract.get().parameters(route.template())).isEqualTo(route.parameters());
  }

  @Test
  void theContractListsEveryProblem() throws IOException {
    String contract = Files.readString(Path.of("../../openapi.yaml"));
    assertThat(ProblemType.values()).allMatch(type -> contract.contains("- " + type.uri() + "\n"));
  }

  @ParameterizedTest
  @EnumSource
  void theContractHasEachFieldOfAnArticle(ArticleField field) {
    assertThat(Contract.get().properties("Article")).contains(field.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Text", "Name"})
  void theContractAllowsNoNameThatTheFunctionReadsAsEmpty(String schema) {
    // As ECMAScript and Python read it: \s is any white space of Unicode.
    var visible = Pattern.compile(Contract.get().pattern(schema), UNICODE_CHARACTER_CLASS);
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).mapToObj(Character::toString))
        .filteredOn(text -> Normalization.of(text).isEmpty())
        .contains("\u00ad", "\u200b", "\u2060", "\ufeff")
        .noneMatch(text -> visible.matcher(text).find());
    assertThat(List.of("a", "é", "新", "-", "\ud83d\ude80"))
        .allMatch(text -> visible.matcher(text).find());
  }

  @Test
  void theContractsExamplesMatchItsSchemas() {
    Contract.get().checkExamples();
  }

  @Test
  void apiGatewayPassesOnTheFunctionsPaths() throws IOException {
    String template = Files.readString(Path.of("../../template.yaml"));
    Set<String> passedOn =
        ROUTE_KEY
            .matcher(template)
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(passedOn).isEqualTo(templates());
  }

  private static Set<String> templates() {
    return Stream.of(Route.values())
        .map(Route::template)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
