package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.PostingLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages cost over 100,000 articles of ten years: that lists are merged by leaping, not by
/// reading all of them and filtering.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadCostTest {
  private static final int ARTICLES = 100_000;
  private static final int DAYS = 3650;
  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  private static final DateRange JULY =
      new DateRange(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31));
  private static final double UNBOUNDED = 1e9;

  /// In which share of the articles each name is.
  private static final Map<String, Double> SHARES =
      Map.of("common", 0.3, "frequent", 0.2, "medium", 0.02, "rare", 0.0005);

  private final PricedLists archive = archive();
  private final ArticleFinder finder = new ArticleFinder(archive);

  @Test
  void aPageOfOneListCostsWhatItShows() {
    assertThat(
            page(
                new DateRange(LocalDate.of(2023, 7, 14), LocalDate.of(2023, 7, 14)),
                EntityFilter.NONE))
        .isLessThan(2);
    assertThat(page(JULY, EntityFilter.NONE)).isLessThan(2);
    assertThat(page(DateRange.ALL, EntityFilter.NONE)).isLessThan(2);
    assertThat(page(DateRange.ALL, EntityFilter.all("common"))).isLessThan(2);
    assertThat(page(JULY, EntityFilter.all("common"))).isLessThan(2);
    assertThat(page(DateRange.ALL, EntityFilter.all("rare"))).isLessThan(2);
  }

  @Test
  void aPageOfSeveralListsCostsLittleMore() {
    assertThat(page(DateRange.ALL, EntityFilter.all("common", "frequent"))).isLessThan(25);
    assertThat(page(DateRange.ALL, EntityFilter.all("common", "medium"))).isLessThan(60);
    assertThat(page(DateRange.ALL, filter(List.of(), List.of("common", "rare"), List.of())))
        .isLessThan(5);
    assertThat(page(DateRange.ALL, filter(List.of("common"), List.of(), List.of("medium"))))
        .isLessThan(5);
  }

  @Test
  void aPageOfTwoFrequentNamesTakesFewReads() {
    var counted = new NumberedReads(archive, new AtomicInteger(), read -> {});
    find(counted, "common", "frequent");
    assertThat(counted.reads().get()).isLessThanOrEqualTo(7);
  }

  /// A leap for each posting of the rare name would take at least 25 reads.
  @Test
  void aPageOfARareAndACommonNameTakesFewReads() {
    var counted = new NumberedReads(archive, new AtomicInteger(), read -> {});
    var page = find(counted, "common", "rare");
    assertThat(page.lines().size()).isGreaterThan(5);
    assertThat(counted.reads().get()).isLessThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "common rare",
        "rare common",
        "common medium",
        "common rare frequent",
        "rare medium"
      })
  void pagesHaveAllArticlesHoweverTheyAreFound(String all) {
    String[] names = all.split(" ");
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.all(names));
    var found = new ArrayList<Position>();
    @Nullable Cursor cursor = null;
    do {
      var page = finder.find(query, new PageRequest(25, cursor, UNBOUNDED));
      page.lines().forEach(hit -> found.add(hit.position()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(found).containsExactlyElementsOf(archive.shared(names));
  }

  /// Neither of the first reads returns before both have begun.
  @Test
  void severalListsAreOpenedAtOnce() {
    var both = new CyclicBarrier(2);
    var counted =
        new NumberedReads(
            archive,
            new AtomicInteger(),
            read -> {
              if (read <= 2) {
                await(both);
              }
            });
    assertThat(find(counted, "common", "frequent").lines()).hasSize(25);
  }

  private static Page<Hit> find(PostingLists lists, String... names) {
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.all(names));
    return new ArticleFinder(lists).find(query, PageRequest.first(25, UNBOUNDED));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("the other read did not begin", e);
    }
  }

  /// Each posting of the rare name costs at most one look into the common list.
  @Test
  void aRareNameLeapsOverACommonOne() {
    int rare = Math.toIntExact(count(EntityFilter.all("rare")));
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.all("common", "rare"));
    var whole = finder.find(query, PageRequest.first(1000, UNBOUNDED));
    assertThat(whole.next()).isNull();
    assertThat(whole.readUnits()).isLessThan(0.5 * rare + 12);
  }

  @Test
  void aRequestStopsSoonAfterItsBound() {
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.all("common", "frequent", "medium"));
    var page = finder.find(query, PageRequest.first(1000, 100));
    assertThat(page.next()).isNotNull();
    assertThat(page.readUnits()).isBetween(100.0, 110.0);
  }

  private double page(DateRange dates, EntityFilter entities) {
    var query = ArticleQuery.of(dates, entities);
    return finder.find(query, PageRequest.first(25, UNBOUNDED)).readUnits();
  }

  private long count(EntityFilter entities) {
    return finder.count(ArticleQuery.of(DateRange.ALL, entities), UNBOUNDED).articles();
  }

  private static EntityFilter filter(List<String> all, List<String> any, List<String> not) {
    return EntityFilter.of(all, any, not);
  }

  private static PricedLists archive() {
    var random = new Random(20230714);
    var lists = new PricedLists();
    for (int i = 0; i < ARTICLES; i++) {
      Map<String, EntityType> names = new HashMap<>();
      SHARES.forEach(
          (name, share) -> {
            if (random.nextDouble() < share) {
              names.put(name, EntityType.PERSON);
            }
          });
      var day = FIRST.plusDays(random.nextInt(DAYS));
      new NamedArticle("k" + i, day, null, names).postings().forEach(lists::add);
    }
    return lists;
  }
}
