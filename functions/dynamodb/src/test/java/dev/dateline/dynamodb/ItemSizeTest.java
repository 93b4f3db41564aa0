package dev.dateline.dynamodb;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Article;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import dev.dateline.articles.Upload;
import dev.dateline.articles.index.Item;
import dev.dateline.articles.index.Sequencer;
import dev.dateline.articles.postings.ArticlePostings;
import dev.dateline.articles.postings.IndexedArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How many bytes the items of a real article have, as DynamoDB counts them.
///
/// @see <a
///   href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">
///   DynamoDB item sizes and formats</a>
class ItemSizeTest {
  private static final Sequencer CLOCK = new Sequencer("0055AED6DCD90281E5");
  private static final String KEY = "articles/putin-nato-2023-07-14.txt";

  /// What CoreNLP finds in it, by name.
  private static final List<String> NAMES =
      List.of("Vladimir Putin", "Ukraine", "NATO", "Russia", "Moscow", "Vilnius", "Istanbul");

  private Article article;

  @BeforeEach
  void read() throws IOException {
    try (var file = getClass().getResourceAsStream("/" + KEY)) {
      String text = new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      var upload =
          new Upload(
              "dateline-articles-123456789012-eu-west-1",
              KEY,
              "096fKKXTRTtl3on89fVO.nfljtsv6qko",
              "d41d8cd98f00b204e9800998ecf8427e",
              text.length(),
              Instant.now());
      var date = PublicationDate.of(LocalDate.of(2023, 7, 14), DateSource.HEADER);
      article = Article.of(upload, Document.of(date, text), recognition(text), Instant.now());
    }
  }

  private static Recognition recognition(String text) {
    List<Span> sentences = sentences(text);
    return new Recognition(
        sentences, NAMES.stream().map(name -> entity(name, text, sentences)).toList());
  }

  private static List<Span> sentences(String text) {
    var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    var sentences = new ArrayList<Span>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(new Span(start, end));
      start = end;
    }
    return sentences;
  }

  private static Entity entity(String name, String text, List<Span> sentences) {
    var mentions = new ArrayList<Mention>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.add(new Mention(new Span(at, at + name.length()), sentenceOf(at, sentences)));
    }
    return Entity.of(name, EntityType.LOCATION, mentions);
  }

  private static int sentenceOf(int at, List<Span> sentences) {
    return (int) sentences.stream().filter(sentence -> sentence.end() <= at).count();
  }

  @Test
  void aPostingHasLessThan400BytesOnAverage() {
    var sizes =
        ArticlePostings.of(article).stream()
            .map(posting -> new Item.Listed(posting.term().value(), posting, CLOCK))
            .mapToInt(listed -> size(PostingItem.write(listed)))
            .summaryStatistics();

    assertThat(sizes.getAverage()).isBetween(150.0, 400.0);
    assertThat(sizes.getMax()).isLessThan(500);
  }

  @Test
  void theDetailsOfAnArticleHaveLessThanOneKilobyte() {
    var commit = new Item.Commit(article.id(), CLOCK, IndexedArticle.of(article), null);

    assertThat(size(DetailsItem.write(commit))).isBetween(200, 1000);
  }

  private static int size(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(attribute -> attribute.getKey().length() + size(attribute.getValue()))
        .sum();
  }

  private static int size(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s().getBytes(StandardCharsets.UTF_8).length;
      case N -> value.n().length() / 2 + 2;
      case B -> value.b().asByteArray().length;
      default -> throw new IllegalArgumentException("not in a posting: " + value);
    };
  }
}
