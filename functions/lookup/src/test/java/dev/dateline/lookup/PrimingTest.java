package dev.dateline.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.directory.InMemoryNames;
import dev.dateline.articles.postings.IndexedArticle;
import dev.dateline.articles.postings.Monthly;
import dev.dateline.articles.postings.PostingLists;
import dev.dateline.articles.postings.Slice;
import dev.dateline.articles.postings.Stretch;
import dev.dateline.articles.postings.Term;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;
import org.crac.Core;
import org.junit.jupiter.api.Test;

class PrimingTest {
  private final Counting lists = new Counting(Archive.small().table());
  private final Api api =
      new Api(CountedLists.ports(lists, new InMemoryNames()), upload -> URI.create("https://s3/"));

  @Test
  void goesThroughWholeRequestsBeforeTheSnapshot() {
    new Priming(api).beforeCheckpoint(Core.getGlobalContext());
    assertThat(lists.reads).isGreaterThan(100);
  }

  @Test
  void goesThroughTheLogAsWell() {
    var lines = new ByteArrayOutputStream();
    var log = new RequestLog(new PrintStream(lines, true, UTF_8), "priming", Clock.systemUTC());

    new Priming(api, log).beforeCheckpoint(Core.getGlobalContext());

    assertThat(lines.toString(UTF_8).lines())
        .hasSizeGreaterThan(100)
        .allMatch(line -> line.contains("\"function\":\"priming\""));
  }

  @Test
  void anIndexThatDoesNotAnswerIsAskedOnceAndFailsNothing() {
    lists.fails = true;
    new Priming(api).beforeCheckpoint(Core.getGlobalContext());
    assertThat(lists.reads).isEqualTo(1);
  }

  private static final class Counting implements PostingLists {
    private final PostingLists lists;
    private int reads;
    private boolean fails;

    private Counting(PostingLists lists) {
      this.lists = lists;
    }

    @Override
    public Slice read(Term term, Stretch stretch, int limit) {
      reads++;
      if (fails) {
        throw new Unavailable("no answer", new RuntimeException());
      }
      return lists.read(term, stretch, limit);
    }

    @Override
    public NavigableSet<YearMonth> months(Monthly monthly) {
      return lists.months(monthly);
    }

    @Override
    public Optional<IndexedArticle> article(ArticleId id) {
      return lists.article(id);
    }
  }
}
