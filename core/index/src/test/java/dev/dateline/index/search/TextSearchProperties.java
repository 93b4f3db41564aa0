package dev.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Span;
import dev.dateline.index.postings.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Search finds what looking at every place finds, in texts of so few different words that they
/// repeat in all ways.
class TextSearchProperties {
  /// A quotation with its distance, which is no part of the text.
  private static final String QUOTED = "[\"“]([^\"“]*)[\"“](?:~[0-9]{1,3})?";

  @Property(tries = 1000)
  void aPhraseIsFoundIfItsWordsFollowEachOtherInASentence(
      @ForAll("sentences") List<List<String>> sentences, @ForAll("words") List<String> phrase) {
    String value = "\"" + String.join(" ", phrase) + "\"";
    boolean expected =
        sentences.stream()
            .anyMatch(
                sentence ->
                    IntStream.rangeClosed(0, sentence.size() - phrase.size())
                        .anyMatch(at -> sentence.subList(at, at + phrase.size()).equals(phrase)));

    assertThat(accepts(sentences, value)).isEqualTo(expected);
  }

  @Property(tries = 1000)
  void wordsAreNearIfAWindowOfTheSentenceHasThem(
      @ForAll("sentences") List<List<String>> sentences,
      @ForAll("severalWords") List<String> near,
      @ForAll @IntRange(max = 4) int distance) {
    String value = "\"" + String.join(" ", near) + "\"~" + distance;
    boolean expected =
        sentences.stream().anyMatch(sentence -> hasWindow(sentence, near, near.size() + distance));

    assertThat(accepts(sentences, value)).isEqualTo(expected);
  }

  private static boolean hasWindow(List<String> sentence, List<String> near, int size) {
    return IntStream.range(0, sentence.size())
        .mapToObj(at -> sentence.subList(at, Math.min(at + size, sentence.size())))
        .anyMatch(window -> holds(window, near));
  }

  private static boolean holds(List<String> window, List<String> near) {
    var left = new ArrayList<>(window);
    return near.stream().allMatch(left::remove);
  }

  @Property(tries = 1000)
  void wordsAreFoundIfTheTextHasEachOfThem(
      @ForAll("sentences") List<List<String>> sentences, @ForAll("words") List<String> words) {
    var all = sentences.stream().flatMap(List::stream).toList();

    assertThat(accepts(sentences, String.join(" ", words))).isEqualTo(all.containsAll(words));
  }

  @Property(tries = 500)
  void theFirstPlaceMatchesTheSearch(
      @ForAll("sentences") List<List<String>> sentences, @ForAll("words") List<String> phrase) {
    var text = text(sentences);
    String value = String.join(" ", phrase);
    var search = search("\"" + value + "\"");

    assertThat(search.snippets(text))
        .allSatisfy(
            snippet -> {
              assertThat(snippet.mention().in(text.text()).toLowerCase(Locale.ROOT))
                  .isEqualTo(value);
              assertThat(text.sentences()).contains(snippet.sentence());
            });
    assertThat(search.accepts(text)).isEqualTo(!search.snippets(text).isEmpty());
  }

  @Property(tries = 500)
  void aValueWithoutAFaultIsFoundInATextOfItsWords(@ForAll("values") String value) {
    Assume.that(ConditionParser.error(value).isEmpty());
    var text = new ArticleText(value.replaceAll(QUOTED, "\"$1\" "), List.of(), false);
    assertThat(search(value).accepts(text)).isTrue();
  }

  @Property(tries = 500)
  void aValueWithoutAFaultCanBeSearchedForInAnyText(
      @ForAll("values") String value, @ForAll String text) {
    Assume.that(ConditionParser.error(value).isEmpty());
    var any = new ArticleText(text, List.of(), false);
    var search = search(value);
    assertThat(search.accepts(any)).isEqualTo(!search.snippets(any).isEmpty());
  }

  @Provide
  Arbitrary<List<List<String>>> sentences() {
    return Arbitraries.of("a", "b", "c").list().ofMaxSize(8).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("a", "b", "c", "d").list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> severalWords() {
    return Arbitraries.of("a", "b", "c").list().ofMinSize(2).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
            "a", "B", "é", "京", "ก", " ", "\"", "~", "1", ".", "-", "’", "“", "\u0301")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static boolean accepts(List<List<String>> sentences, String value) {
    return search(value).accepts(text(sentences));
  }

  private static TextSearch search(String value) {
    return TextSearch.of(List.of(value), List.of(), WordComparison.FOLDED);
  }

  /// Each sentence in capital letters, with a period after it.
  private static ArticleText text(List<List<String>> sentences) {
    var text = new StringBuilder();
    var spans = new ArrayList<Span>();
    for (List<String> sentence : sentences) {
      int start = text.length();
      text.append(String.join(" ", sentence).toUpperCase(Locale.ROOT)).append('.');
      spans.add(new Span(start, text.length()));
      text.append(' ');
    }
    return new ArticleText(text.toString(), spans, false);
  }
}
