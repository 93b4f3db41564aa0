package dev.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.html.HtmlPage;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever a page is made of, it is read the same way every time, and never thrown at.
class PageFuzzTest {
  @FuzzTest(maxDuration = "30s")
  void aPageOfAnyBytesIsReadOrRejected(byte[] bytes) {
    assertThat(read(bytes)).isEqualTo(read(bytes));
  }

  @Property(tries = 300)
  void aPageOfAnyElementsIsReadOrRejected(@ForAll("pages") String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Parsed parsed = read(bytes);
    assertThat(parsed).isEqualTo(read(bytes));
    if (parsed instanceof Parsed.Drafts found) {
      assertThat(found.drafts().getFirst().text()).doesNotContain("<", ">", "class=");
    }
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<div>",
            "</div>",
            "<div class='comments'>",
            "<p>",
            "</p>",
            "<br>",
            "<ul><li>",
            "</ul>",
            "<table><tr><td>",
            "</table>",
            "<a href='/'>",
            "</a>",
            "<h1>",
            "</h2>",
            "<span hidden>",
            "</span>",
            "<sup>1</sup>",
            "<article>",
            "</article>",
            "<script>",
            "</script>",
            "The ferry company said on Tuesday that it would sell two of its older ships. ",
            "Read more ",
            "Cookies, Home ",
            "© 2023 ",
            "\u200f",
            "Saar ");
    return pieces.list().ofMaxSize(40).map(list -> "<html><body>" + String.join("", list));
  }

  private static Parsed read(byte[] bytes) {
    return new HtmlPage().read(new FileContent("page.html", "text/html", bytes));
  }
}
