package dev.dateline.index.postings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Span;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SnippetTest {
  private static final String LONG =
      "After months of quiet talks between the ministers of both countries in the capital, the"
          + " delegation that had come from Brussels said that %s was pleased";
  private static final String END =
      ", that the treaty would be signed before the end of the year, and that the parliaments of"
          + " all members would be asked for their consent in the spring.";

  @Test
  void aShortSentenceHighlightsItsMention() {
    assertThat(highlighted("On Friday, Putin left.", "Putin", "Vladimir Putin")).contains("Putin");
  }

  @Test
  void aSentenceWhoseBeginningIsCutOffHighlightsItsMention() {
    String sentence = LONG.formatted("NATO") + " with that.";
    assertThat(snippet(sentence, "NATO").text()).startsWith("…");
    assertThat(highlighted(sentence, "NATO", "NATO")).contains("NATO");
  }

  @Test
  void aSentenceCutOffAtBothEndsHighlightsItsMention() {
    String sentence = LONG.formatted("Stoltenberg") + END;
    assertThat(snippet(sentence, "Stoltenberg").text()).startsWith("…").endsWith("…");
    assertThat(highlighted(sentence, "Stoltenberg", "Jens Stoltenberg")).contains("Stoltenberg");
  }

  @Test
  void anAbbreviationIsHighlightedForWhatItStandsFor() {
    String sentence = LONG.formatted("UK") + END;
    assertThat(highlighted(sentence, "UK", "United Kingdom")).contains("UK");
  }

  @Test
  void nothingIsHighlightedIfSeveralPlacesCouldBeIt() {
    String sentence = LONG.formatted("Rome or Oslo or Kyiv") + END;
    assertThat(highlighted(sentence, "Kyiv", "the capital")).isEmpty();
    assertThat(snippet(sentence, "Kyiv").quoting(sentence).highlight("").map(Span::start))
        .contains(snippet(sentence, "Kyiv").text().indexOf("Kyiv"));
  }

  @Test
  void nothingIsHighlightedIfTheMentionIsCutOff() {
    String sentence = LONG.formatted("NATO");
    var snippet = Snippet.of(sentence, all(sentence), place(sentence, "capital"), 60);
    assertThat(snippet.text()).doesNotContain("capital");
    assertThat(snippet.highlight("capital")).isEmpty();
  }

  @Test
  void aScriptWithoutSpacesIsHighlightedToo() {
    assertThat(highlighted("首相は東京でプーチン大統領と会談した。", "プーチン", "プーチン")).contains("プーチン");
  }

  @Test
  void aSentenceThatBeginsWithAnEllipsisIsWhole() {
    assertThat(highlighted("…and then NATO agreed.", "NATO", "NATO")).contains("NATO");
  }

  @Property(tries = 500)
  void whereverANameIsItIsHighlighted(
      @ForAll("words") String before,
      @ForAll("words") String after,
      @ForAll @IntRange(min = 60, max = 640) int bytes) {
    String sentence = before + " Zelenskyy " + after;
    var snippet = Snippet.of(sentence, all(sentence), place(sentence, "Zelenskyy"), bytes);
    boolean isVisible = snippet.text().contains("Zelenskyy");

    var highlight = snippet.highlight("Volodymyr Zelenskyy");

    assertThat(highlight.map(place -> place.in(snippet.text())))
        .isEqualTo(isVisible ? Optional.of("Zelenskyy") : Optional.empty());
  }

  /// Words with spaces that are collapsed for display.
  @Provide
  Arbitrary<String> words() {
    var word = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
    var space = Arbitraries.frequency(tuple(20, " "), tuple(1, "  "), tuple(1, "\n"));
    return Combinators.combine(word, space)
        .as(String::concat)
        .list()
        .ofMaxSize(60)
        .map(words -> String.join("", words).strip());
  }

  private static Tuple2<Integer, String> tuple(int weight, String value) {
    return Tuple.of(weight, value);
  }

  private static Optional<String> highlighted(String sentence, String mention, String name) {
    var snippet = snippet(sentence, mention);
    return snippet.highlight(name).map(place -> place.in(snippet.text()));
  }

  private static Snippet snippet(String sentence, String mention) {
    return Snippet.of(sentence, all(sentence), place(sentence, mention), 640);
  }

  private static Span all(String sentence) {
    return new Span(0, sentence.length());
  }

  private static Span place(String sentence, String mention) {
    int start = sentence.indexOf(mention);
    return new Span(start, start + mention.length());
  }
}
