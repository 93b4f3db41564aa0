package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The labels and codes of exports from press databases, in the languages of their users.
class PressLabelsTest {
  private static final String TEXT = "The harbour board met, and it approved the line.";

  @ParameterizedTest
  @CsvSource({
    "1 of 1 DOCUMENT, 'March 12, 2019 Tuesday', BYLINE, SECTION, LENGTH: 120 words, BODY:",
    "1 von 1 DOKUMENT, 'Dienstag, 12. März 2019', AUTOR, RUBRIK, LÄNGE: 120 Wörter, VOLLTEXT:",
    "1 de 1 DOCUMENT, '12 mars 2019', AUTEUR, RUBRIQUE, LONGUEUR: 120 mots, CORPS:"
  })
  void ofLexisNexisAreKnown(
      String count, String day, String byline, String section, String length, String body) {
    String export =
        "          %s\n\n     The Courier\n\n     %s\n\nFerry line approved\n\n%s: Ana Writer\n\n%s: News\n\n%s\n\n%s\n\n%s\n\nLOAD-DATE: March 13, 2019\n"
            .formatted(count, day, byline, section, length, body, TEXT);
    var document = document(read(export.replace("\n", "\r\n")));
    assertThat(document.date().day()).isEqualTo("2019-03-12");
    assertThat(document.headline()).isEqualTo("Ferry line approved");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ana Writer");
    assertThat(document.get(ArticleField.SECTION)).isEqualTo("News");
    assertThat(document.text()).isEqualTo(TEXT);
  }

  @Test
  void ofFactivaAreKnown() {
    String export =
        "SE News\nHD Ferry line approved\nBY Ana Writer\nWC 120 words\nPD 12 March 2019\n"
            + "SN The Courier\nLA English\n\nLP\nTEXT\n\nTD\nIt is late.\n\n"
            + "AN Document COUR000020190312ef3c00001\n\n"
            + "HD   Storm\nPD   14 March 2019\nSN   The Courier\nLP   TEXT\n"
            + "AN   Document COUR000020190314ef3c00002\n";
    var reading = (Reading.Documents) read(export.replace("TEXT", TEXT));
    assertThat(reading.documents())
        .extracting(
            Document::member,
            it -> it.date().day().toString(),
            Document::headline,
            it -> it.get(ArticleField.SOURCE),
            Document::text)
        .isEqualTo(
            List.of(
                tuple(
                    "COUR000020190312ef3c00001",
                    "2019-03-12",
                    "Ferry line approved",
                    "The Courier",
                    TEXT + "\n\nIt is late."),
                tuple("COUR000020190314ef3c00002", "2019-03-14", "Storm", "The Courier", TEXT)));
  }
}
