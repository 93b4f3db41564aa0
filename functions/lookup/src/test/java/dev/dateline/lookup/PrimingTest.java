package dev.dateline.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Unavailable;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
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
  private final Counting lists = new Counting(SampleArchive.small().table());
  private final Api api = over(lists);
  private final Api primingApi = over(SampleArchive.small().table());

  private static Api over(PostingLists lists) {
    return new Api(
        MeteredLists.ports(lists, new InMemoryNames()), upload -> URI.create("https://s3/"));
  }

  @Test
  void answersSampleRequestsBeforeTheSnapshot() throws InterruptedException {
    new Priming(api, primingApi).beforeCheckpoint(Core.getGlobalContext());
    assertThat(lists.reads).isGreaterThan(100);
  }

  @Test
  void writesTheLogAsWell() throws InterruptedException {
    var lines = new ByteArrayOutputStream();
    var log = new RequestLog(new PrintStream(lines, true, UTF_8), "priming", Clock.systemUTC());

    new Priming(api, primingApi, log).beforeCheckpoint(Core.getGlobalContext());

    assertThat(lines.toString(UTF_8).lines())
        .hasSizeGreaterThan(100)
        .allMatch(line -> line.contains("\"function\":\"priming\""));
  }

  @Test
  void givesUpOnAnUnavailableIndexAfterOneRead() throws InterruptedException {
    lists.fails = true;
    new Priming(api, primingApi).beforeCheckpoint(Core.getGlobalContext());
    assertThat(lists.reads).isEqualTo(1);
  }

  @Test
  void runningOnceDoesNotTouchTheIndex() {
    new Priming(api, primingApi).runOnce();
    assertThat(lists.reads).isZero();
  }

  @Test
  void aFailureHasNoConsequence() {
    lists.fails = true;
    new Priming(primingApi, api).runOnce();
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
    public PostingBatch read(Term term, ScanRange range, int limit) {
      reads++;
      if (fails) {
        throw new Unavailable("no answer", new RuntimeException());
      }
      return lists.read(term, range, limit);
    }

    @Override
    public NavigableSet<YearMonth> months(MonthlyList monthly) {
      return lists.months(monthly);
    }

    @Override
    public Optional<IndexedArticle> article(ArticleId id) {
      return lists.article(id);
    }
  }
}
