package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The work of reading a page, counted in bytes that it allocates: every traversal, stream and
/// match allocates.
class PageCostTest {
  private static final int SMALL = 200_000;
  private static final int TIMES = 4;
  private static final String PARAGRAPH =
      "<p>The ferry company of Westhaven said on Tuesday that it would sell two of its older"
          + " ships, because nobody had used the night line since last winter.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PARAGRAPH,
        "<li><h3>Ships</h3><p>The ferry company sells two of its ships.</p>",
        "<article><h2>Ships</h2><p>The ferry company sells two of its ships.</p>",
        "<ul><li><a href='/a'>The ferry company sells two of its ships</a>",
        "The ferry company sells two of its ships, and keeps the crews.<br>",
        "<div class='comments'><p>I do not agree with the ferry company.</p></div>",
        "<div class='a'><div class='b'>The ferry company sells two of its ships.",
        "<table><tr><td>Ships<td>two</table>",
        "<time datetime='2023-07-14'>14 July 2023</time> ",
        "<span class='date'>14 July 2023</span><h1>Ships for sale</h1>",
        "Published 14 July 2023 by Ana. ",
        "<sup>1</sup><b>Ships</b> "
      })
  void growsAsThePageDoes(String unit) {
    allocated(unit, SMALL);

    assertThat(allocated(unit, TIMES * SMALL))
        .isLessThan((long) (1.5 * TIMES) * allocated(unit, SMALL));
  }

  @Test
  void aPageOfTenMegabytesIsReadToItsEnd() {
    int paragraphs = 10_000_000 / PARAGRAPH.length();

    String text = document(read(page(PARAGRAPH.repeat(paragraphs)))).text();

    assertThat(text.split("\n\n", -1).length).isEqualTo(paragraphs);
  }

  private static long allocated(String unit, int size) {
    String page = page(unit.repeat(size / unit.length()));
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(read(page)).isNotNull();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static String page(String body) {
    return "<!doctype html><html><head><title>Ships for sale</title><meta name='date'"
        + " content='2023-07-14'></head><body><h1>Ships for sale</h1>"
        + body
        + "</body></html>";
  }
}
