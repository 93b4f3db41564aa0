package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.Histories;
import dev.dateline.index.protocol.History;
import dev.dateline.index.protocol.Playback;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DynamoDbHistoriesTest {
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whateverHappensTheIndexIsInTheEndAsTheBucket(@ForAll("histories") History history) {
    String table = LocalDynamoDb.newTable();
    Playback.of(history, DynamoDbTables.of(LocalDynamoDb.client(), table, Sharding.NONE));
    LocalDynamoDb.client().deleteTable(request -> request.tableName(table));
  }

  @Provide
  Arbitrary<History> histories() {
    return Histories.any();
  }
}
