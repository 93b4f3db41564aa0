package dev.dateline.dynamodb;

import static dev.dateline.index.protocol.ArticleIndex.Outcome.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Archive;
import dev.dateline.articles.SampleArticle;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.SequencedIndex;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.protocol.Timing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// DynamoDB Local never deletes what has expired; DynamoDB takes its time.
class ExpiryTest {
  private static final Sequencer LATER = new Sequencer("0055AED6DCD90281E5");
  private static final SampleArticle WEEK = SampleArticle.of("week.zip");
  private static final SampleArticle RAIN = WEEK.inArchive("rain.txt").naming("NATO");
  private static final Archive ARCHIVE = new Archive(WEEK.upload(), List.of(RAIN.article()), null);

  private final String name = LocalDynamoDb.newTable();

  private ArticleIndex index(Duration ago) {
    var clock = Clock.offset(Clock.systemUTC(), ago.negated());
    var timing = new Timing(clock, () -> Duration.ofSeconds(5), time -> {});
    var registers = new DynamoDbRegisters(LocalDynamoDb.client(), name, clock);
    return new SequencedIndex(registers, Sharding.NONE, new Parallel(1), timing);
  }

  @Test
  void aRemovalThatHasExpiredKeepsNothingOut() {
    var longAgo = index(Duration.ofDays(60));
    longAgo.put(ARCHIVE, LATER);
    longAgo.remove(WEEK.id(), LATER.successor());

    var now = index(Duration.ZERO);
    var look = now.sequencerForRescan(WEEK.id());

    assertThat(LATER.isAfter(look)).isTrue();
    assertThat(now.put(ARCHIVE, look)).isEqualTo(WRITTEN);
    assertThat(
            DynamoDbTables.of(LocalDynamoDb.client(), name, Sharding.NONE).ids(Term.entity("NATO")))
        .containsExactly(RAIN.id());
  }

  @Test
  void aRemovalOfLatelyKeepsOlderEventsOut() {
    var lately = index(Duration.ofDays(20));
    lately.put(ARCHIVE, LATER);
    lately.remove(WEEK.id(), LATER.successor());

    assertThat(index(Duration.ZERO).put(ARCHIVE, LATER)).isEqualTo(ArticleIndex.Outcome.SUPERSEDED);
  }
}
