package dev.dateline.benchmarks.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.explore.Facet;
import dev.dateline.index.explore.FacetCounter;
import dev.dateline.index.explore.FacetRequest;
import dev.dateline.index.explore.Facets;
import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Names of the generated press are drawn independently of each other. So whatever seems to be more
/// frequent with one of them is chance.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistinctiveNamesTest {
  private static final int ARTICLES = 5_000;
  private static final String NATO = "NATO";
  private static final LocalDate FIRST = LocalDate.of(2018, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2018, 8, 31);
  private static final double ONCE_IN_A_THOUSAND = 10.83;

  private final BruteForce all = new BruteForce(ARTICLES);
  private final Facets facets = distinctive();

  @Test
  void chanceIsNotReported() {
    assertThat(facets.sampling().isExact()).isTrue();
    assertThat(values()).hasSizeLessThanOrEqualTo(2);
    assertThat(facets.different().values().stream().mapToInt(n -> n).sum()).isGreaterThan(100);
  }

  @Test
  void theScoresAreThoseOfAllArticles() {
    var scores = scores();
    var significant = scores.values().stream().filter(score -> score >= ONCE_IN_A_THOUSAND);
    var background = Objects.requireNonNull(facets.background());
    long weaker = background.weaker().values().stream().mapToInt(n -> n).sum();
    assertThat(weaker + values().size())
        .isEqualTo(scores.values().stream().filter(score -> score > 0).count());
    assertThat((long) values().size()).isLessThanOrEqualTo(significant.count());
  }

  /// The evidence for each name that articles with NATO contain, in normal form.
  private Map<String, Double> scores() {
    Predicate<BruteForce.Story> inDays =
        story -> !story.day().isBefore(FIRST) && !story.day().isAfter(LAST);
    var with = all.names(inDays.and(story -> story.names(NATO)));
    var without = all.names(inDays.and(story -> !story.names(NATO)));
    long articles = with.getOrDefault("nato", 0L);
    long others = all.count(inDays) - articles;
    return with.entrySet().stream()
        .filter(name -> !name.getKey().equals("nato"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                name ->
                    score(
                        name.getValue(),
                        articles,
                        without.getOrDefault(name.getKey(), 0L),
                        others)));
  }

  /// G² of a fourfold table by its definition; 0 if the first share is not larger.
  private static double score(double some, double all, double others, double otherAll) {
    double[] seen = {some, all - some, others, otherAll - others};
    double share = (some + others) / (all + otherAll);
    double[] expected = {all * share, all * (1 - share), otherAll * share, otherAll * (1 - share)};
    double sum = 0;
    for (int i = 0; i < seen.length; i++) {
      sum += seen[i] == 0 ? 0 : 2 * seen[i] * Math.log(seen[i] / expected[i]);
    }
    return some * otherAll > others * all ? sum : 0;
  }

  private static Facets distinctive() {
    var lists = PressLists.of(ARTICLES);
    var query = ArticleQuery.of(new DateRange(FIRST, LAST), EntityFilter.all(NATO));
    var kinds = EnumSet.of(Facet.PERSON, Facet.ORGANIZATION, Facet.LOCATION);
    var request = new FacetRequest(query, Set.of(Term.entity(NATO)), kinds, 50, 1500, true, "");
    var directory = NameDirectory.of(new NoNames(), lists);
    return new FacetCounter(new ArticleSampler(lists), lists, directory).of(request).orElseThrow();
  }

  private List<Facets.Value> values() {
    return facets.values().values().stream().flatMap(List::stream).toList();
  }
}
