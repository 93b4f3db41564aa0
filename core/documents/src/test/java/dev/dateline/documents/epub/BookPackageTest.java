package dev.dateline.documents.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BookPackageTest {
  @Test
  void aChapterThatTheSpineRepeatsIsReadOnce() {
    String xml =
        "<package><manifest><item id='a' href='a.xhtml'/><item id='b' href='b.xhtml'/></manifest>"
            + "<spine>"
            + "<itemref idref='b'/><itemref idref='a'/>".repeat(1000)
            + "</spine></package>";
    assertThat(BookPackage.of(xml, "OEBPS/book.opf").chapters())
        .containsExactly("OEBPS/b.xhtml", "OEBPS/a.xhtml");
  }
}
