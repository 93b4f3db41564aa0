package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.postings.Position;
import dev.dateline.index.protocol.InMemoryTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

@Domain(QueryModel.class)
@Domain(DomainContext.Global.class)
class ArticleFinderTest {
  private static final int MORE_PAGES_THAN_ANY_ANSWER_HAS = 10_000;

  @Property
  void pagingYieldsWhatAFilterOverAllArticlesDoes(
      @ForAll List<NamedArticle> archive,
      @ForAll ArticleQuery query,
      @ForAll @IntRange(min = 1, max = 60) int limit,
      @ForAll @DoubleRange(max = 20) double readUnits,
      @ForAll long seed) {
    var finder = new ArticleFinder(new GrudgingLists(table(archive), seed));
    assertThat(pageThrough(finder, query, limit, readUnits, () -> {}))
        .isEqualTo(NamedArticle.answer(query, archive));
  }

  @Property
  void theCountIsWhatPagingYields(
      @ForAll List<NamedArticle> archive, @ForAll ArticleQuery query, @ForAll long seed) {
    var count = new ArticleFinder(new GrudgingLists(table(archive), seed)).count(query, 1e9);
    assertThat(count.exact()).isTrue();
    assertThat(count.articles()).isEqualTo(NamedArticle.answer(query, archive).size());
  }

  @Property
  void aCountThatIsCutShortIsALowerBound(
      @ForAll List<NamedArticle> archive,
      @ForAll ArticleQuery query,
      @ForAll @DoubleRange(max = 5) double readUnits,
      @ForAll long seed) {
    var lists = new GrudgingLists(table(archive), seed);
    var count = new ArticleFinder(lists).count(query, readUnits);
    int all = NamedArticle.answer(query, archive).size();
    assertThat(count.articles()).isLessThanOrEqualTo(all);
    if (count.exact()) {
      assertThat(count.articles()).isEqualTo(all);
    } else {
      assertThat(count.readUnits()).isGreaterThanOrEqualTo(readUnits);
    }
  }

  @Property
  void articlesThatAreAddedMeanwhileMoveNoOther(
      @ForAll List<NamedArticle> archive,
      @ForAll ArticleQuery query,
      @ForAll @IntRange(min = 1, max = 10) int limit,
      @ForAll @IntRange(max = 80) int before) {
    Assume.that(!query.text().distinct());
    var first = archive.subList(0, Math.min(before, archive.size()));
    var later = new ArrayList<>(archive.subList(first.size(), archive.size()));
    var table = table(first);
    Runnable addOne =
        () -> later.stream().findFirst().ifPresent(article -> add(table, later.removeFirst()));
    var found = pageThrough(new ArticleFinder(table), query, limit, 5, addOne);
    assertThat(found).doesNotHaveDuplicates();
    assertThat(found).containsAll(NamedArticle.answer(query, first));
    assertThat(NamedArticle.answer(query, archive).stream().filter(found::contains).toList())
        .isEqualTo(found);
  }

  private static List<Position> pageThrough(
      ArticleFinder finder, ArticleQuery query, int limit, double readUnits, Runnable between) {
    var found = new ArrayList<Position>();
    @Nullable Cursor cursor = null;
    for (int pages = 0; pages < MORE_PAGES_THAN_ANY_ANSWER_HAS; pages++) {
      var page = finder.find(query, new PageRequest(limit, cursor, readUnits));
      assertThat(page.lines()).hasSizeLessThanOrEqualTo(limit);
      page.lines().forEach(hit -> found.add(hit.position()));
      if (page.next() == null) {
        return found;
      }
      cursor = Cursor.read(page.next().write(query), query).orElseThrow();
      between.run();
    }
    throw new AssertionError("no end of pages");
  }

  private static InMemoryTable table(Collection<NamedArticle> articles) {
    var table = new InMemoryTable();
    articles.forEach(article -> add(table, article));
    return table;
  }

  private static void add(InMemoryTable table, NamedArticle article) {
    article.postings().forEach(table::add);
  }
}
