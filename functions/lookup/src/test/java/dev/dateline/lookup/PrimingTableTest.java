package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrimingTableTest {
  @BeforeEach
  void setRegion() {
    System.setProperty("aws.region", "eu-central-1");
  }

  @AfterEach
  void clearRegion() {
    System.clearProperty("aws.region");
  }

  @Test
  void everyListHasAPostingAsTheIndexStoresIt() {
    var lists = DynamoDbArticles.postings(PrimingTable.client(), "nowhere");
    var july =
        ScanRange.of(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31), SortOrder.NEWEST_FIRST);

    var slice = lists.read(Term.entity("London"), july, 25);

    assertThat(slice.postings())
        .singleElement()
        .extracting(posting -> posting.line())
        .isInstanceOf(Payload.class);
  }
}
