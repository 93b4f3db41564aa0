package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.Sequencer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RejectionFinderTest {
  private static final Rejection NO_DATE =
      new Rejection(Rejection.Reason.NO_DATE, "The text has no date.", "Begin it with a date.");
  private static final RejectionQuery ALL = query(DateRange.ALL, SortOrder.NEWEST_FIRST);

  private final InMemoryTable table = new InMemoryTable();
  private final RejectionFinder finder = new RejectionFinder(table);

  @Test
  void theLastIsListedFirst() {
    rejected("a.txt", "2026-11-20T08:00:00Z");
    rejected("b.txt", "2026-11-20T09:00:00Z");
    rejected("c.txt", "2026-10-31T23:59:59Z");
    assertThat(keys(ALL, 10)).containsExactly("b.txt", "a.txt", "c.txt");
    assertThat(keys(query(DateRange.ALL, SortOrder.OLDEST_FIRST), 10))
        .containsExactly("c.txt", "a.txt", "b.txt");
  }

  @Test
  void pagesFollowEachOther() {
    for (int hour = 10; hour < 20; hour++) {
      rejected(hour + ".txt", "2026-11-20T" + hour + ":00:00Z");
    }
    assertThat(keys(ALL, 3)).hasSize(10).isSortedAccordingTo((one, two) -> two.compareTo(one));
  }

  @Test
  void onlyMonthsThatHaveRejectionsAreRead() {
    assertThat(page(ALL, 25).readUnits()).isZero();
    rejected("a.txt", "2026-11-20T08:00:00Z");
    rejected("b.txt", "2019-01-01T08:00:00Z");
    assertThat(page(ALL, 25).readUnits()).isEqualTo(1);
  }

  private void rejected(String key, String time) {
    var upload = new Upload("news", key, null, "e", 1, Instant.parse(time));
    table.index().reject(upload, NO_DATE, new Sequencer("1"));
  }

  private List<String> keys(RejectionQuery query, int limit) {
    var keys = new ArrayList<String>();
    @Nullable Cursor cursor = null;
    do {
      var page = finder.find(query, new PageRequest(limit, cursor, 100));
      page.lines().forEach(upload -> keys.add(upload.key()));
      cursor = page.next();
    } while (cursor != null);
    return keys;
  }

  private Page<Payload.Rejected> page(RejectionQuery query, int limit) {
    return finder.find(query, PageRequest.first(limit, 100));
  }

  private static RejectionQuery query(DateRange dates, SortOrder order) {
    return new RejectionQuery(dates, null, order);
  }
}
