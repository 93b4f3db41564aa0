package dev.dateline.documents.warc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.archive.Archives;
import dev.dateline.documents.archive.Warcs;
import dev.dateline.documents.format.Parsed;
import org.junit.jupiter.api.Test;

class WarcPagesTest {
  private static final int MOST = 10_000;

  /// A small archive can unpack to any number of long pages.
  @Test
  void anArchiveWithMoreTextThanFitsIntoMemoryIsRejected() {
    assertThat(read(2)).isInstanceOf(Parsed.Drafts.class);
    assertThat(read(20))
        .isInstanceOfSatisfying(
            Parsed.Rejected.class,
            rejected -> assertThat(rejected.rejection().reason()).isEqualTo(Reason.TOO_LARGE));
  }

  private static Parsed read(int number) {
    var pages = new WarcPages(MOST);
    for (int page = 0; page < number; page++) {
      pages.add(Warcs.record("response", "https://courier.example/" + page, page()));
    }
    return pages.parsed();
  }

  private static byte[] page() {
    String text = "<p>Moscow was calm on Friday, said the mayor of the town.</p>".repeat(40);
    return Warcs.answer(
        "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8",
        Archives.utf8("<html><body><article><h1>Calm</h1>" + text + "</article></body></html>"));
  }
}
