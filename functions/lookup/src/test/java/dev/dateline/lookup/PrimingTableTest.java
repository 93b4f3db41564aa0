package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PrimingTableTest {
  @Test
  void everyListHasAPostingAsTheIndexStoresIt() {
    var client = Clients.over(PrimingTable.httpClient()).dynamoDb();
    var lists = DynamoDbArticles.postings(client, "nowhere");
    var july =
        ScanRange.of(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31), SortOrder.NEWEST_FIRST);

    var batch = lists.read(Term.entity("London"), july, 25);

    assertThat(batch.postings())
        .singleElement()
        .extracting(posting -> posting.payload())
        .isInstanceOf(Payload.class);
  }
}
