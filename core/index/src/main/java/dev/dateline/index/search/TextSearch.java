package dev.dateline.index.search;

import dev.dateline.articles.Span;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.Snippet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Conditions on what texts contain.
public final class TextSearch {
  /// No conditions.
  public static final TextSearch NONE = of(List.of(), List.of(), WordComparison.FOLDED);

  private static final int SNIPPET_BYTES = 4 * Snippet.LONGEST;

  private final List<String> containing;
  private final List<String> notContaining;
  private final SearchVocabulary vocabulary;
  private final List<TextCondition> all;
  private final List<TextCondition> none;

  private TextSearch(
      List<String> containing, List<String> notContaining, WordComparison comparison) {
    this.containing = List.copyOf(containing);
    this.notContaining = List.copyOf(notContaining);
    this.vocabulary = new SearchVocabulary(comparison);
    this.all = containing.stream().map(value -> ConditionParser.parse(value, vocabulary)).toList();
    this.none =
        notContaining.stream().map(value -> ConditionParser.parse(value, vocabulary)).toList();
  }

  /// A search for texts that meet all of `containing` and none of `notContaining`, none of which
  /// has a [ConditionParser#error(String)].
  public static TextSearch of(
      List<String> containing, List<String> notContaining, WordComparison comparison) {
    return new TextSearch(containing, notContaining, comparison);
  }

  /// What texts must contain, as it appears in the query.
  public List<String> containing() {
    return containing;
  }

  /// What texts must not contain, as it appears in the query.
  public List<String> notContaining() {
    return notContaining;
  }

  /// How it compares words.
  public WordComparison comparison() {
    return vocabulary.comparison();
  }

  /// Whether it accepts every text.
  public boolean isNone() {
    return all.isEmpty() && none.isEmpty();
  }

  /// Whether `text` meets the conditions. Takes time in proportion to its length.
  public boolean accepts(ArticleText text) {
    var searched = SearchedText.of(text, vocabulary);
    return all.stream().allMatch(condition -> condition.first(searched).isPresent())
        && none.stream().noneMatch(condition -> condition.first(searched).isPresent());
  }

  /// For each of the conditions that `text` must meet, the sentence with the first place that meets
  /// it; each sentence once.
  public List<Snippet> snippets(ArticleText text) {
    var searched = SearchedText.of(text, vocabulary);
    return all.stream()
        .map(condition -> condition.first(searched))
        .flatMap(Optional::stream)
        .map(found -> snippet(found, searched, text))
        .distinct()
        .toList();
  }

  private static Snippet snippet(Match found, SearchedText searched, ArticleText text) {
    Span place = searched.span(found.first(), found.end());
    int sentence = searched.sentence(found.first());
    boolean isKnown =
        sentence < text.sentences().size()
            && text.sentences().get(sentence).start() <= place.start();
    Span around = isKnown ? text.sentences().get(sentence) : place;
    return Snippet.of(text.text(), around, place, SNIPPET_BYTES).quoting(text.text());
  }

  /// The same text for equivalent searches; empty for none.
  public String canonical() {
    return isNone()
        ? ""
        : String.join(
            "\n",
            "containing " + quoted(containing),
            "not containing " + quoted(notContaining),
            comparison() == WordComparison.EXACT ? "exact" : "folded");
  }

  private static String quoted(List<String> values) {
    return String.join(",", values.stream().sorted().map(v -> v.length() + ":" + v).toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextSearch search
        && containing.equals(search.containing)
        && notContaining.equals(search.notContaining)
        && comparison() == search.comparison();
  }

  @Override
  public int hashCode() {
    return Objects.hash(containing, notContaining);
  }

  @Override
  public String toString() {
    return "TextSearch" + Stream.of(containing, notContaining).toList();
  }
}
