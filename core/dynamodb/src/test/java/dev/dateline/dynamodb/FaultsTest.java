package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.articles.Unavailable;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.SequencedIndex;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.protocol.TestTable;
import dev.dateline.index.protocol.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Whatever goes wrong with single requests, the calls that were run until they succeeded leave
/// nothing half done.
class FaultsTest {
  private static final SampleArticle ARTICLE =
      SampleArticle.of("rain.txt").naming("Vladimir Putin", "NATO", "Kyiv");
  private static final SampleArticle MENDED =
      ARTICLE.naming("NATO", "Angela Merkel").on("2023-08-01");
  private static final Rejection EMPTY =
      new Rejection(Rejection.Reason.EMPTY, "It is empty.", "Write something.");
  private static final SampleArticle KYIV = ARTICLE.inArchive("kyiv.txt").naming("Kyiv");
  private static final SampleArticle NATO = ARTICLE.inArchive("nato.txt").naming("NATO");
  private static final Archive ARCHIVE =
      new Archive(ARTICLE.upload(), List.of(KYIV.article(), NATO.article()), EMPTY);
  private static final List<Term> TERMS =
      List.of(
          Term.month(YearMonth.of(2023, 7)),
          Term.month(YearMonth.of(2023, 8)),
          Term.entity("Vladimir Putin"),
          Term.entity("NATO"),
          Term.entity("Kyiv"),
          Term.entity("Angela Merkel"),
          Term.rejected(YearMonth.of(2023, 7)));

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void whatWasRunUntilItSucceededIsWholly(
      @ForAll("faults") Map<Integer, Fault> faults, @ForAll boolean patient) {
    String name = LocalDynamoDb.newTable();
    var table = DynamoDbTables.of(LocalDynamoDb.client(), name, Sharding.NONE);
    var index = index(new FaultyClient(LocalDynamoDb.client(), faults), name, patient);

    retry(() -> index.put(ARTICLE.article(), clock(1)));
    assertListed(table, 0, 2, 3, 4);
    retry(() -> index.put(MENDED.article(), clock(2)));
    assertListed(table, 1, 3, 5);
    retry(() -> index.reject(ARTICLE.upload(), EMPTY, clock(3)));
    assertListed(table, 6);
    retry(() -> index.put(ARTICLE.article(), clock(4)));
    assertListed(table, 0, 2, 3, 4);
    retry(() -> index.put(ARCHIVE, clock(5)));
    assertListed(table, 0, 3, 4, 6);
    retry(() -> index.put(new Archive(ARTICLE.upload(), List.of(KYIV.article()), null), clock(6)));
    assertListed(table, 0, 4);
    retry(() -> index.remove(ARTICLE.id(), clock(7)));
    assertListed(table);
  }

  /// Writes in parallel and never waits; without backoff, it gives up where it would.
  private static ArticleIndex index(DynamoDbClient client, String table, boolean patient) {
    var allowance = patient ? Duration.ofMinutes(1) : Duration.ZERO;
    var timing = new Timing(Clock.systemUTC(), () -> allowance, time -> {});
    var registers = new DynamoDbRegisters(client, table, timing.clock());
    return new SequencedIndex(registers, Sharding.NONE, new Parallel(8), timing);
  }

  /// As Lambda does with a function that throws.
  private static void retry(Runnable call) {
    try {
      call.run();
    } catch (Unavailable e) {
      retry(call);
    }
  }

  private static void assertListed(TestTable table, Integer... terms) {
    assertThat(IntStream.range(0, TERMS.size()).boxed())
        .filteredOn(term -> !table.all(TERMS.get(term)).isEmpty())
        .containsExactly(terms);
  }

  private static Sequencer clock(int tick) {
    return new Sequencer("0055AED6DCD90281E" + tick);
  }

  @Provide
  Arbitrary<Map<Integer, Fault>> faults() {
    return Arbitraries.maps(Arbitraries.integers().between(0, 110), Arbitraries.of(Fault.class))
        .ofMaxSize(30);
  }

  @Example
  void whereNoTimeIsLeftTheCallSaysThatItMayBeRetried() {
    var always =
        IntStream.range(0, 100).boxed().collect(Collectors.toMap(n -> n, n -> Fault.THROTTLED));
    var client = new FaultyClient(LocalDynamoDb.client(), always);
    var options = WriteOptions.DEFAULT.within(() -> Duration.ofMillis(50));
    var index = DynamoDbArticles.index(client, LocalDynamoDb.newTable(), options);

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> index.put(ARTICLE.article(), clock(1)));
  }
}
