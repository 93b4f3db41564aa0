package dev.dateline.index.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/// Lists by arrival, such as those of watches, after any history of the bucket, with watches that
/// change meanwhile.
class ArrivalHistoriesTest {
  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2023, 7), YearMonth.of(2023, 8));

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void eachMatchOfTheBucketIsListedOnceAndNothingElse(
      @ForAll("histories") History history, @ForAll @Size(max = 20) List<Boolean> known) {
    var table = table();
    var watches = new ChangingWatches(known);
    Playback.of(history, table, watches);
    checkLists(history, table);
    checkReports(history, table, watches);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whateverIsLostAfterwardsIsListedOnceAgain(
      @ForAll("histories") History history,
      @ForAll @Size(max = 20) List<Boolean> known,
      @ForAll @Size(max = 8) List<Integer> choices) {
    var table = table();
    Playback.of(
        history,
        table,
        new ChangingWatches(known),
        () -> InMemoryHistoriesTest.lose((InMemoryRegisters) table.registers(), choices));
    checkLists(history, table);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void anArticleThatStillMatchesKeepsItsPlace(@ForAll("histories") History history) {
    var table = table();
    var places = new LinkedHashSet<Posting>();
    var recording =
        new TestTable(
            new RecordingRegisters(table.registers(), places), table.lists(), table.sharding());
    Playback.of(history.withPutsOnly("NATO"), recording, new ChangingWatches(List.of()));
    var nato = ChangingWatches.watchOf("NATO");
    var placesById = new HashMap<ArticleId, Set<PostingPlace>>();
    places.stream()
        .filter(posting -> posting.term().equals(nato))
        .forEach(
            posting ->
                placesById
                    .computeIfAbsent(id(posting), id -> new HashSet<>())
                    .add(PostingPlace.of(posting)));
    assertThat(placesById.values()).allMatch(all -> all.size() == 1);
  }

  private static TestTable table() {
    return new InMemoryTable(Sharding.NONE).asTestTable();
  }

  private static void checkLists(History history, TestTable table) {
    var articles = Playback.articles(history);
    assertThat(arrived(table)).containsExactlyInAnyOrderElementsOf(ids(articles));
    for (String name : History.names()) {
      assertThat(listed(table, ChangingWatches.watchOf(name)))
          .as(name)
          .containsExactlyInAnyOrderElementsOf(ids(naming(name, articles)));
    }
    assertThat(listed(table, ChangingWatches.CHANGING))
        .doesNotHaveDuplicates()
        .isSubsetOf(ids(articles));
  }

  private static void checkReports(History history, TestTable table, ChangingWatches watches) {
    for (String name : History.names()) {
      assertThat(watches.entered()).containsAll(places(table, ChangingWatches.watchOf(name)));
    }
  }

  private static List<ArticleId> arrived(TestTable table) {
    var all = new ArrayList<ArticleId>();
    MONTHS.forEach(month -> all.addAll(listed(table, Term.arrived(month))));
    return all;
  }

  private static List<ArticleId> listed(TestTable table, Term term) {
    return table.all(term).stream().map(ArrivalHistoriesTest::id).toList();
  }

  private static ArticleId id(Posting posting) {
    return ((Payload.Arrived) posting.payload()).article().id();
  }

  private static Set<PostingPlace> places(TestTable table, Term term) {
    return table.all(term).stream().map(PostingPlace::of).collect(Collectors.toSet());
  }

  private static List<ArticleId> ids(Collection<Article> articles) {
    return articles.stream().map(Article::id).toList();
  }

  private static List<Article> naming(String name, List<Article> articles) {
    return articles.stream()
        .filter(it -> it.recognition().entities().stream().anyMatch(e -> e.name().equals(name)))
        .toList();
  }

  @Provide
  Arbitrary<History> histories() {
    return Histories.any();
  }
}
