package dev.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Span;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.Snippet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {
  private static final String TEXT =
      "The GRAIN deal, which Erdoğan brokered, lapsed. Deal or no deal, U.S. officials said: "
          + "Putin’s co\u00adoperation ended in Łódź.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grain",
        "deal grain lapsed",
        "\"grain deal\"",
        "\"Grain Deal which\"",
        "“grain deal”",
        "erdogan",
        "ERDOĞAN",
        "\"u.s. officials\"",
        "putin",
        "Putin's",
        "cooperation",
        "lodz",
        "\"brokered lapsed\"~0",
        "\"lapsed grain\"~4",
        "\"lapsed. deal or no deal\"",
        "grain \"no deal\""
      })
  void isFound(String value) {
    assertThat(accepts(TEXT, value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rain",
        "dea",
        "\"deal grain\"",
        "\"lapsed deal\"",
        "\"grain lapsed\"~3",
        "\"brokered officials\"~50",
        "grain wheat",
        "lódzki",
        "\"grain deal\" \"deal grain\""
      })
  void isNotFound(String value) {
    assertThat(accepts(TEXT, value)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GRAIN | true",
        "grain | false",
        "Erdoğan | true",
        "Erdogan | false",
        "\"GRAIN deal, which\" | true",
        "\"GRAIN deal which\" | false",
        "U.S. | true",
        "\"lapsed. Deal\" | true",
        "\"GRAIN lapsed\"~4 | true"
      })
  void isFoundExactlyAsWritten(String value, boolean found) {
    var search = TextSearch.of(List.of(value), List.of(), WordComparison.EXACT);
    assertThat(search.accepts(text(TEXT))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "東京都知事が北京を訪問した。, 京都, true",
    "東京都知事が北京を訪問した。, 北京を, true",
    "東京都知事が北京を訪問した。, 北都, false",
    "東京都知事が北京を訪問した。, 北京 東京, true",
    "นายกรัฐมนตรีเยือนกรุงเทพฯ, กรุงเทพ, true",
    "นายกรัฐมนตรีเยือนกรุงเทพฯ, เทพกรุง, false",
    "푸틴은 모스크바에서 말했다., 모스크바, true",
    "NATO東京会議, nato, true",
    "NATO東京会議, ＮＡＴＯ, true",
    "スーパーマーケット, スーパー, true"
  })
  void scriptsWithoutSpacesAreSearchedByCharacters(String text, String value, boolean found) {
    assertThat(accepts(text, value)).isEqualTo(found);
  }

  @Test
  void everyContainingValueMustBeFoundAndNoExcludedValue() {
    assertThat(search(List.of("grain", "lodz"), List.of()).accepts(text(TEXT))).isTrue();
    assertThat(search(List.of("grain", "wheat"), List.of()).accepts(text(TEXT))).isFalse();
    assertThat(search(List.of("grain"), List.of("wheat")).accepts(text(TEXT))).isTrue();
    assertThat(search(List.of("grain"), List.of("\"no deal\"")).accepts(text(TEXT))).isFalse();
    assertThat(search(List.of(), List.of("lodz")).accepts(text(TEXT))).isFalse();
  }

  @Test
  void theSnippetIsTheSentenceAndThePlaceInIt() {
    var snippets = search(List.of("\"u.s. officials\"", "lodz", "grain"), List.of());

    assertThat(snippets.snippets(text(TEXT)))
        .extracting(Snippet::text, it -> it.mention().in(TEXT))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(TEXT.substring(48), "U.S. officials"),
            org.assertj.core.groups.Tuple.tuple(TEXT.substring(48), "Łódź"),
            org.assertj.core.groups.Tuple.tuple(TEXT.substring(0, 47), "GRAIN"));
  }

  @Test
  void searchesThatDifferHaveDifferentCanonicalForms() {
    var searches =
        List.of(
            TextSearch.NONE,
            search(List.of("a", "b"), List.of()),
            search(List.of("a"), List.of("b")),
            search(List.of("a,1:b"), List.of()),
            search(List.of("\"a b\""), List.of()),
            TextSearch.of(List.of("a", "b"), List.of(), WordComparison.EXACT));

    assertThat(searches).extracting(TextSearch::canonical).doesNotHaveDuplicates();
    assertThat(search(List.of("b", "a"), List.of()).canonical())
        .isEqualTo(search(List.of("a", "b"), List.of()).canonical());
  }

  @Test
  void aDecomposedQueryIsTheSame() {
    String decomposed = Normalizer.normalize("Łódź", Normalizer.Form.NFD);
    assertThat(accepts(TEXT, decomposed)).isTrue();
    assertThat(
            TextSearch.of(List.of(decomposed), List.of(), WordComparison.EXACT).accepts(text(TEXT)))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"grain deal | Close",
        "… ! | Give a word",
        "\"\" | Give a word",
        "deal~5 | Put the words",
        "\"deal\"~5 | Give 2 to 10",
        "\"grain deal\"~101 | at most 100"
      })
  void aFaultSaysWhatToDo(String value, String start) {
    assertThat(ConditionParser.error(value))
        .hasValueSatisfying(it -> assertThat(it).contains(start));
  }

  @Test
  void aConditionHasAtMostAHundredWords() {
    assertThat(ConditionParser.error("a ".repeat(100))).isEmpty();
    assertThat(ConditionParser.error("a ".repeat(101))).isPresent();
    assertThat(ConditionParser.error("京".repeat(101))).isPresent();
  }

  private static boolean accepts(String text, String value) {
    return search(List.of(value), List.of()).accepts(text(text));
  }

  private static TextSearch search(List<String> containing, List<String> not) {
    return TextSearch.of(containing, not, WordComparison.FOLDED);
  }

  /// A text whose sentences end with a period before a capital letter, unless it is an initial.
  private static ArticleText text(String text) {
    var sentences = new ArrayList<Span>();
    int start = 0;
    for (String sentence : text.split("(?<=[a-z]{2}\\.) ", -1)) {
      sentences.add(new Span(start, start + sentence.length()));
      start += sentence.length() + 1;
    }
    return new ArticleText(text, sentences, false);
  }
}
