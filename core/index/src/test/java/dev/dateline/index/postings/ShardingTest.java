package dev.dateline.index.postings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardingTest {
  private static final Term NATO = Term.entity("NATO");

  /// With another partition, existing postings could no longer be found.
  @ParameterizedTest
  @CsvSource({
    "1, zcg4gcz7kf678rjf, entity:nato",
    "4, zcg4gcz7kf678rjf, entity:nato~3",
    "100, zcg4gcz7kf678rjf, entity:nato~23",
    "1024, zcg4gcz7kf678rjf, entity:nato~623",
    "1024, zcg4gcz7kf678rzz, entity:nato~131",
    "1024, zcg4gcz7kf678r00, entity:nato~0"
  })
  void thePartitionOfAPostingNeverChanges(int shards, String id, String partition) {
    assertThat(new Sharding(shards).partition(NATO, new ArticleId(id))).isEqualTo(partition);
  }
}
