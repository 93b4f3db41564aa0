package dev.dateline.index.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Plays a history to an index, and compares the index with the bucket.
public final class Playback {
  private final History history;
  private final TestTable table;
  private final ArrivalLists arrivals;

  private Playback(History history, TestTable table, ArrivalLists arrivals) {
    this.history = history;
    this.table = table;
    this.arrivals = arrivals;
  }

  /// Plays `history` to `table`, which has nothing in it. Fails unless all lists, and all articles,
  /// are then as in the bucket.
  public static void of(History history, TestTable table) {
    of(history, table, ArrivalLists.NONE);
  }

  /// Plays `history` to `table`, whose writers also keep the lists in `arrivals`.
  static void of(History history, TestTable table, ArrivalLists arrivals) {
    var playback = new Playback(history, table, arrivals);
    playback.run();
    playback.check();
  }

  /// Plays `history` to `table`, and checks the table once `accident` has happened to it and each
  /// key was looked at twice in doubt.
  static void of(History history, TestTable table, ArrivalLists arrivals, Runnable accident) {
    var playback = new Playback(history, table, arrivals);
    playback.run();
    accident.run();
    var index = table.index(table.registers(), arrivals);
    IntStream.range(0, 2 * History.KEYS)
        .forEach(look -> history.look(look % History.KEYS, index, true));
    playback.check();
  }

  private void run() {
    var lockstep = new Lockstep();
    for (int writer = 0; writer < History.WRITERS; writer++) {
      var deliveries = history.deliveriesTo(writer);
      lockstep.add(turns -> write(deliveries, turns::awaitTurn));
    }
    lockstep.run(history.turns());
    for (int key = 0; !history.told() && key < History.KEYS; key++) {
      history.look(key, table.index(table.registers(), arrivals), false);
    }
  }

  private void write(List<History.Delivery> deliveries, Runnable beforeEach) {
    var queue = new ArrayDeque<>(deliveries);
    while (!queue.isEmpty()) {
      var delivery = queue.remove();
      int life = delivery.kills().isEmpty() ? Integer.MAX_VALUE : delivery.kills().getFirst();
      try {
        var registers = new MortalRegisters(table.registers(), beforeEach, life);
        history.deliver(delivery, table.index(registers, arrivals));
      } catch (MortalRegisters.Killed e) {
        queue.add(delivery.onceMore());
      }
    }
  }

  private void check() {
    var expected = new ArrayList<Posting>();
    for (int change : lastChanges()) {
      expected.addAll(postings(change));
      samples(change)
          .forEach((id, article) -> assertThat(table.lists().article(id)).isEqualTo(article));
    }
    for (Term term : terms()) {
      assertThat(table.all(term)).as(term.value()).isEqualTo(inOrder(expected, term));
    }
    assertThat(table.lists().months(MonthlyList.ARTICLES)).containsAll(months(expected));
  }

  /// The articles of the bucket after `history`.
  static List<Article> articles(History history) {
    return new Playback(history, new InMemoryTable().asTestTable(), ArrivalLists.NONE)
        .lastChanges().stream().flatMap(change -> articles(history, change).stream()).toList();
  }

  private static List<Article> articles(History history, int change) {
    return switch (history.changes().get(change).kind()) {
      case PUT -> List.of(history.sample(change).article());
      case ARCHIVE -> history.members(change).stream().map(SampleArticle::article).toList();
      case REJECT, REMOVE -> List.of();
    };
  }

  /// The last change of each key.
  private Collection<Integer> lastChanges() {
    Map<Integer, Integer> last = new TreeMap<>();
    for (int change = 0; change < history.changes().size(); change++) {
      last.put(history.changes().get(change).key(), change);
    }
    return last.values();
  }

  private List<Posting> postings(int change) {
    SampleArticle sample = history.sample(change);
    return switch (history.changes().get(change).kind()) {
      case PUT -> ArticlePostings.of(sample.article());
      case ARCHIVE -> postingsOfArchive(change);
      case REJECT -> IndexedContent.rejected(sample.upload(), History.rejection()).postings();
      case REMOVE -> List.of();
    };
  }

  private List<Posting> postingsOfArchive(int change) {
    var postings = new ArrayList<Posting>();
    history.members(change).forEach(it -> postings.addAll(ArticlePostings.of(it.article())));
    var flaw = history.flaw(change);
    if (flaw != null) {
      postings.addAll(IndexedContent.rejected(history.sample(change).upload(), flaw).postings());
    }
    return postings;
  }

  /// What the index has to know under every id that the key of change number `change` can have.
  private Map<ArticleId, Optional<IndexedArticle>> samples(int change) {
    var kind = history.changes().get(change).kind();
    var sample = history.sample(change);
    var articles = new HashMap<ArticleId, Optional<IndexedArticle>>();
    articles.put(sample.id(), indexed(sample, kind == History.Kind.PUT));
    for (String name : History.names()) {
      boolean held = kind == History.Kind.ARCHIVE && sample.names().contains(name);
      var member = history.member(change, name);
      articles.put(member.id(), indexed(member, held));
    }
    return articles;
  }

  private static Optional<IndexedArticle> indexed(SampleArticle sample, boolean present) {
    return present ? Optional.of(IndexedArticle.of(sample.article())) : Optional.empty();
  }

  private static List<Posting> inOrder(List<Posting> postings, Term term) {
    return postings.stream()
        .filter(posting -> posting.term().equals(term))
        .sorted(Comparator.comparing(Posting::position))
        .toList();
  }

  private static Set<Term> terms() {
    var terms = new LinkedHashSet<Term>();
    History.names().forEach(name -> terms.add(Term.entity(name)));
    for (LocalDate day : History.days()) {
      terms.add(Term.month(YearMonth.from(day)));
      terms.add(Term.text(YearMonth.from(day)));
    }
    terms.add(Term.rejected(YearMonth.of(2023, 7)));
    return terms;
  }

  private static Set<YearMonth> months(List<Posting> postings) {
    var months = new TreeSet<YearMonth>();
    for (Posting posting : postings) {
      if (posting.payload() instanceof Payload.Result) {
        months.add(YearMonth.from(posting.position().day()));
      }
    }
    return months;
  }
}
