package dev.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.documents.format.DocumentProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The titles and authors that programs write into the files they make.
class DocumentPropertyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(anonymous)",
        "untitled",
        "Unbenannt",
        "Microsoft Word - harbour_final.docx",
        "harbour.indd",
        "python-docx"
      })
  void areNoneIfNobodyWroteThem(String written) {
    assertThat(DocumentProperty.of(written)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Anonymous sources say no, Anonymous sources say no",
    "Microsoft Word - Harbour board approves line, Harbour board approves line",
    "Ana Writer, Ana Writer"
  })
  void areKeptIfSomebodyDid(String written, String property) {
    assertThat(DocumentProperty.of(written)).isEqualTo(property);
  }
}
