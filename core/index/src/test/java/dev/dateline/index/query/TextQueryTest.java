package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Article;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.SampleArticle;
import dev.dateline.articles.Span;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.search.TextSearch;
import dev.dateline.index.search.WordComparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Searching texts finds what looking through all texts finds, however it is paged.
class TextQueryTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 1);

  /// An article of a few words, which may name NATO.
  private record Story(int day, String text, boolean namesNato) {
    Article article(int number) {
      var upload =
          new Upload(SampleArticle.BUCKET, "k" + number, null, "e", 1, SampleArticle.UPLOADED);
      var date = PublicationDate.of(DAY.plusDays(day), DateSource.HEADER);
      var mention = new Mention(new Span(0, 4), 0);
      var nato = Entity.of("NATO", EntityType.ORGANIZATION, List.of(mention));
      String whole = (namesNato ? "NATO " : "They ") + text;
      var sentences = List.of(new Span(0, whole.length()));
      var recognition = new Recognition(sentences, namesNato ? List.of(nato) : List.of());
      return Article.of(upload, Document.of(date, whole), recognition, SampleArticle.UPLOADED);
    }
  }

  @Property(tries = 200)
  void pagesHaveWhatLookingThroughAllTextsFinds(
      @ForAll("stories") List<Story> stories,
      @ForAll("searches") TextSearch search,
      @ForAll boolean named,
      @ForAll SortOrder order,
      @ForAll @IntRange(min = 1, max = 7) int limit,
      @ForAll @IntRange(min = 0, max = 5) int budget) {
    var finder = new ArticleFinder(lists(stories));
    var query = query(search, named).over(DateRange.ALL, order);

    assertThat(pages(finder, query, limit, budget))
        .isEqualTo(expected(stories, search, named, order));
    assertThat(finder.count(query, 1e9).articles())
        .isEqualTo(expected(stories, search, named, order).size());
  }

  @Property(tries = 100)
  void aSampleOfAllHasTheSame(
      @ForAll("stories") List<Story> stories,
      @ForAll("searches") TextSearch search,
      @ForAll boolean named) {
    var sampler = new ArticleSampler(lists(stories));
    var sample =
        sampler.sample(query(search, named), SampleRequest.within(1e9, 1).with(Thinning.NONE));

    assertThat(sample.isWhole()).isTrue();
    assertThat(sample.postings().stream().map(it -> it.key()).toList())
        .isEqualTo(expected(stories, search, named, SortOrder.OLDEST_FIRST));
  }

  private static List<String> pages(
      ArticleFinder finder, ArticleQuery query, int limit, int budget) {
    var keys = new ArrayList<String>();
    Cursor cursor = null;
    do {
      var page = finder.find(query, new PageRequest(limit, cursor, budget));
      assertThat(page.lines()).allMatch(hit -> isQuoted(hit, query));
      page.lines().forEach(hit -> keys.add(hit.key()));
      cursor = page.next();
    } while (cursor != null);
    return keys;
  }

  private static boolean isQuoted(Hit hit, ArticleQuery query) {
    return hit.passages().isEmpty() == query.text().search().equals(TextSearch.NONE)
        || query.text().search().canonical().startsWith("containing \n");
  }

  private static ArticleQuery query(TextSearch search, boolean named) {
    var entities = named ? EntityFilter.all("NATO") : EntityFilter.NONE;
    return ArticleQuery.of(DateRange.ALL, entities).with(TextFilter.NONE.withSearch(search));
  }

  private static PricedLists lists(List<Story> stories) {
    var lists = new PricedLists();
    for (int number = 0; number < stories.size(); number++) {
      ArticlePostings.of(stories.get(number).article(number)).forEach(lists::add);
    }
    return lists;
  }

  private static InMemoryTable table(List<Story> stories) {
    var table = new InMemoryTable();
    for (int number = 0; number < stories.size(); number++) {
      table.add(stories.get(number).article(number));
    }
    return table;
  }

  private static List<String> expected(
      List<Story> stories, TextSearch search, boolean named, SortOrder order) {
    var articles = new ArrayList<Article>();
    for (int number = 0; number < stories.size(); number++) {
      var article = stories.get(number).article(number);
      if ((!named || stories.get(number).namesNato()) && search.accepts(ArticleText.of(article))) {
        articles.add(article);
      }
    }
    articles.sort(Comparator.comparing(it -> IndexedArticle.of(it).position(), order));
    return articles.stream().map(it -> it.upload().key()).toList();
  }

  @Provide
  Arbitrary<List<Story>> stories() {
    var texts = Arbitraries.of("grain", "deal", "no", "wheat").list().ofMaxSize(5);
    return Combinators.combine(
            Arbitraries.integers().between(0, 70),
            texts.map(words -> String.join(" ", words)),
            Arbitraries.of(true, false))
        .as(Story::new)
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<TextSearch> searches() {
    var values =
        Arbitraries.of("grain", "\"grain deal\"", "no wheat", "\"deal grain\"~1", "\"no deal\"");
    return Combinators.combine(values.list().ofMaxSize(2), values.list().ofMaxSize(1))
        .as((all, none) -> TextSearch.of(all, none, WordComparison.FOLDED));
  }

  @Test
  void anArticleWithoutStoredTextIsCountedButNotFound() {
    var table = table(List.of(new Story(0, "grain deal", true)));
    var bare = new Story(1, "grain deal", true).article(1);
    table.index().withoutTexts().put(bare, new Sequencer("1"));
    var finder = new ArticleFinder(table);

    for (var search : List.of(search("grain", null), search(null, "wheat"))) {
      var page = finder.find(query(search, true), PageRequest.first(10, 100));
      assertThat(page.lines()).extracting(Hit::key).containsExactly("k0");
      assertThat(page.searched()).isEqualTo(new Searched(2, 1));
    }
  }

  @Test
  void aPageReadsNoMoreThanItsBudgetAndOneBatchMore() {
    var stories = new ArrayList<Story>();
    for (int number = 0; number < 1500; number++) {
      stories.add(new Story(number % 60, "no wheat", true));
    }
    var finder = new ArticleFinder(lists(stories));
    var query = query(search("\"grain deal\"", null), true);

    var page = finder.find(query, PageRequest.first(25, 100));

    assertThat(page.lines()).isEmpty();
    assertThat(page.next()).isNotNull();
    assertThat(page.readUnits()).isBetween(80.0, 110.0);
    assertThat(page.searched().articles()).isBetween(100, 220);
  }

  @Test
  void longTextsAreReadInSmallerBatches() {
    var stories = new ArrayList<Story>();
    for (int number = 0; number < 900; number++) {
      stories.add(new Story(number % 60, "no wheat", true));
    }
    var texts = new EqualLongTexts(lists(stories), "no wheat ".repeat(20_000));

    var count = new ArticleFinder(texts).count(query(search("grain", null), true), 1e9);

    assertThat(count.articles()).isZero();
    assertThat(texts.characters().stream().mapToLong(each -> each).sum())
        .as("all texts")
        .isEqualTo(900 * 180_000L);
    assertThat(texts.characters().stream().skip(1))
        .as("after the first read, which tells how long they are")
        .allMatch(characters -> characters <= TextStream.MOST_CHARACTERS);
  }

  @Test
  void aPageOfFrequentWordsReadsHardlyMoreTextsThanItShows() {
    var stories = new ArrayList<Story>();
    for (int number = 0; number < 500; number++) {
      stories.add(new Story(number % 60, number % 2 == 0 ? "grain deal" : "wheat", true));
    }
    var finder = new ArticleFinder(lists(stories));

    var page = finder.find(query(search("grain", null), true), PageRequest.first(25, 1000));

    assertThat(page.lines()).hasSize(25);
    assertThat(page.searched().articles()).isLessThan(90);
  }

  @Test
  void ofMoreTextsThanTheBudgetPaysForItReadsASample() {
    var stories = new ArrayList<Story>();
    for (int number = 0; number < 6000; number++) {
      stories.add(new Story(number % 700, number % 11 == 0 ? "grain deal" : "no wheat", true));
    }
    var sampler = new ArticleSampler(lists(stories));
    var search = search("\"grain deal\"", null);
    for (boolean named : List.of(true, false)) {
      var sample = sampler.sample(query(search, named), SampleRequest.within(400, 30));

      assertThat(sample.readUnits()).isBetween(100.0, 500.0);
      assertThat(sample.next()).isNull();
      assertThat(sample.postings()).hasSizeGreaterThan(10);
      assertThat(sample.postings().size() / sample.thinning().share()).isBetween(300.0, 800.0);
    }
  }

  private static TextSearch search(@Nullable String containing, @Nullable String not) {
    return TextSearch.of(
        containing == null ? List.of() : List.of(containing),
        not == null ? List.of() : List.of(not),
        WordComparison.FOLDED);
  }
}
