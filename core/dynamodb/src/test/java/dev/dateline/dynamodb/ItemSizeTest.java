package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.index.postings.ArticleTerms;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.Fingerprint;
import dev.dateline.index.protocol.Footprint;
import dev.dateline.index.protocol.Head;
import dev.dateline.index.protocol.Item;
import dev.dateline.index.protocol.PostingPlace;
import dev.dateline.index.protocol.Sequencer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How many bytes the items of real articles have, as DynamoDB counts them.
///
/// @see <a
///   href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">
///   DynamoDB item sizes and formats</a>
class ItemSizeTest {
  private static final Sequencer CLOCK = new Sequencer("0055AED6DCD90281E5");
  private static final int ITEM_LIMIT = 400 * 1024;
  private final List<Article> articles = RealArticles.all();
  private final Random random = new Random(1);

  @Test
  void isTheLengthOfTheNamesAndValuesOfItsAttributes() {
    assertThat(
            ItemSize.of(
                Map.of(
                    "pk", AttributeValue.fromS("é"),
                    "n", AttributeValue.fromN("2023"),
                    "list", AttributeValue.fromL(List.of(AttributeValue.fromS("ab"))),
                    "map", AttributeValue.fromM(Map.of("a", AttributeValue.fromBool(true))))))
        .isEqualTo((2 + 2) + (1 + 4) + (4 + 3 + 1 + 2) + (3 + 3 + 1 + 1 + 1));
  }

  @Test
  void aPostingHasLessThan300BytesOnAverage() {
    var sizes =
        articles.stream()
            .flatMap(article -> ArticlePostings.withoutText(article).stream())
            .map(posting -> new Item.Listed(posting.term().value(), posting, CLOCK))
            .mapToInt(listed -> ItemSize.of(PostingItem.write(listed)))
            .summaryStatistics();

    assertThat(sizes.getCount()).isGreaterThan(50);
    assertThat(sizes.getAverage()).isBetween(150.0, 300.0);
    assertThat(sizes.getMax()).isLessThan(400);
  }

  @Test
  void theTextOfAnArticleOfUsualLengthTakesAtMostTwoWriteUnits() {
    assertThat(articles)
        .isNotEmpty()
        .allSatisfy(article -> assertThat(ItemSize.of(textItem(article))).isBetween(300, 2 * 1024));
  }

  @Property(tries = 5)
  void everyTextFitsIntoAnItem(@ForAll @IntRange(max = 0xd7ff) int first) {
    var characters = new Random(first).ints(600_000, first, 0xd800);
    String text =
        characters
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    var line = new ArticleText(text, List.of(new Span(0, 10), new Span(10, 600_000)), false);
    var position = new Position(LocalDate.of(2023, 7, 14), articles.getFirst().id());
    var posting = new Posting(ArticleTerms.text(position), position, line);

    var item = PostingItem.write(new Item.Listed("text:2023-07", posting, CLOCK));
    var stored =
        (ArticleText) PostingItem.read(posting.term(), position, new StoredItem(item)).payload();

    assertThat(ItemSize.of(item)).isLessThan(ITEM_LIMIT);
    assertThat(stored.isCut()).isEqualTo(stored.text().length() < text.length());
    assertThat(text).startsWith(stored.text());
    assertThat(stored.sentences()).allMatch(span -> span.end() <= stored.text().length());
  }

  private static Map<String, AttributeValue> textItem(Article article) {
    var position = IndexedArticle.of(article).position();
    var posting = new Posting(ArticleTerms.text(position), position, ArticleText.of(article));
    return PostingItem.write(new Item.Listed(posting.term().value(), posting, CLOCK));
  }

  @Test
  void theDetailsOfAnArticleHaveLessThanOneKilobyte() {
    assertThat(articles)
        .isNotEmpty()
        .allSatisfy(
            article -> {
              var commit =
                  new Item.Commit(
                      article.id(), CLOCK, IndexedArticle.of(article), Footprint.EMPTY, null);
              assertThat(ItemSize.of(DetailsItem.write(commit))).isBetween(200, 1000);
            });
  }

  @Test
  void theHeadOfTheLargestArchiveLeavesRoomForTenFormerArticles() {
    var head =
        new Head(
            CLOCK,
            CLOCK,
            new Fingerprint(Fingerprint.Kind.ARCHIVE, "digest"),
            null,
            new Footprint(Set.of(), ids(0, Archive.MOST)),
            new Footprint(Set.of(), ids(Archive.MOST, 11 * Archive.MOST)),
            null,
            null);
    var id = ArticleId.of("bucket", "archive.zip");
    var item = HeadItem.write(id, head);

    assertThat(ItemSize.of(item)).isLessThan(ITEM_LIMIT / 2);
    assertThat(HeadItem.read(id, new StoredItem(item))).isEqualTo(head);
  }

  /// As many names as the recognizer keeps of a text, and every second word of the longest text
  /// that it reads one of them.
  @Test
  void theLongestArticleFitsIntoItemsEvenIfItReplacesAnother() {
    var article = articles.getFirst();
    var position = new Position(LocalDate.of(2023, 7, 14), article.id());
    var names = names(5_500);
    var head =
        new Head(
            CLOCK,
            CLOCK,
            new Fingerprint(Fingerprint.Kind.ARTICLE, "digest"),
            null,
            new Footprint(places(names, position), Set.of()),
            new Footprint(places(names(5_500), position), Set.of()),
            null,
            ArticleId.of("bucket", "archive.zip"));
    var commit =
        new Item.Commit(article.id(), CLOCK, naming(names, article), Footprint.EMPTY, null);

    assertThat(ItemSize.of(HeadItem.write(article.id(), head))).isLessThan(ITEM_LIMIT);
    assertThat(ItemSize.of(DetailsItem.write(commit))).isLessThan(ITEM_LIMIT);
  }

  private List<String> names(int number) {
    return random
        .ints(number, 8, 22)
        .mapToObj(
            length ->
                random
                    .ints(length, 'a', 'z' + 1)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .toList();
  }

  private static Set<PostingPlace> places(List<String> names, Position position) {
    return names.stream()
        .map(name -> new PostingPlace(Term.entity(name), position))
        .collect(Collectors.toSet());
  }

  private IndexedArticle naming(List<String> names, Article article) {
    var sentences = IntStream.range(0, 5_000).mapToObj(i -> new Span(100 * i, 100 * i + 99));
    var entities =
        names.stream().map(name -> Entity.of(name, EntityType.PERSON, mentions(40_000 / 5_500)));
    var real = IndexedArticle.of(article);
    return new IndexedArticle(
        real.id(),
        real.upload(),
        real.date(),
        real.headline(),
        real.description(),
        real.profile(),
        new Recognition(sentences.toList(), entities.toList()),
        real.indexed());
  }

  private List<Mention> mentions(int number) {
    return random
        .ints(number, 0, 500_000)
        .sorted()
        .mapToObj(start -> new Mention(new Span(start, start + 5 + start % 11), start / 100))
        .toList();
  }

  private static Set<ArticleId> ids(int from, int to) {
    var ids = new LinkedHashSet<ArticleId>();
    for (int member = from; member < to; member++) {
      ids.add(ArticleId.ofMember("bucket", "archive.zip", member + ".txt"));
    }
    return ids;
  }
}
