package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.RejectedMember;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A test for each row of the table in `docs/formats.md`.
class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);
  private static final String FIRST =
      "Moscow was calm on Friday after President Vladimir Putin spoke about NATO and the security"
          + " of Russia.";
  private static final String BOTH =
      FIRST
          + "\n\n"
          + "The guarantees for Ukraine were discussed at the summit in Vilnius, and he said that"
          + " it was not the end of it.";

  @ParameterizedTest
  @CsvSource({
    "article.txt, text",
    "article.txt.gz, text",
    "article.md, text",
    "page-json-ld.html, html",
    "page-open-graph.html, html",
    "page-time.html, html",
    "schema-org.json, json",
    "article-nitf.xml, nitf",
    "article-tei.xml, tei",
    "article-newsml-1.xml, newsml-1",
    "article-newsml-g2.xml, newsml-g2",
    "article-ninjs.json, json",
    "article.msg, msg",
    "article.docx, docx",
    "article.pdf, pdf"
  })
  void dateAndTextAreReadInEveryFormat(String file, String format) {
    var document = document(sample(file));
    assertThat(document.format()).isEqualTo(format);
    assertThat(document.date().day()).isEqualTo(DAY);
    assertThat(document.date().source()).isEqualTo(DateSource.HEADER);
    assertThat(document.text()).isEqualTo(BOTH);
    assertThat(document.get(ArticleField.LANGUAGE)).startsWith("en");
    assertThat(document.member()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article.txt",
        "article.md",
        "page-json-ld.html",
        "page-open-graph.html",
        "schema-org.json",
        "article-nitf.xml",
        "article-tei.xml",
        "article-newsml-1.xml",
        "article-newsml-g2.xml",
        "article-ninjs.json",
        "mail-multipart.eml"
      })
  void headlineBylineAndSourceAreReadFromTheirPlaces(String file) {
    var document = document(sample(file));
    assertThat(document.headline()).isEqualTo("Calm in Moscow");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Jane Doe");
    assertThat(document.get(ArticleField.SOURCE)).isEqualTo("The Courier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article.md",
        "page-json-ld.html",
        "page-open-graph.html",
        "schema-org.json",
        "article-nitf.xml",
        "article-newsml-g2.xml",
        "article-ninjs.json",
        "article.docx"
      })
  void theSectionIsReadWhereItIs(String file) {
    assertThat(document(sample(file)).get(ArticleField.SECTION)).isEqualTo("World");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page-json-ld.html",
        "page-open-graph.html",
        "schema-org.json",
        "article-nitf.xml",
        "article-tei.xml"
      })
  void theAddressAndTheTimeAreReadFromTheirPlaces(String file) {
    var document = document(sample(file));
    assertThat(document.get(ArticleField.URL)).isEqualTo("https://courier.example/calm");
    assertThat(document.date().time()).isEqualTo(OffsetDateTime.parse("2023-07-14T09:30+03:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"article.docx", "article.pdf"})
  void anOfficeFilesPropertiesGiveHeadlineAndByline(String file) {
    assertThat(document(sample(file)).headline()).isEqualTo("Calm in Moscow");
    assertThat(document(sample(file)).get(ArticleField.BYLINE)).isEqualTo("Jane Doe");
  }

  @Test
  void theDeclaredEncodingOfAPageIsUsed() {
    assertThat(document(sample("page-open-graph.html")).charset()).isEqualTo("windows-1251");
  }

  @Test
  void anEmailsPlainTextIsReadAndItsAttachmentsAreNot() {
    var document = document(sample("mail-multipart.eml"));
    assertThat(document.format()).isEqualTo("mail");
    assertThat(document.date().day()).isEqualTo(DAY);
    assertThat(document.text()).isEqualTo(FIRST + "\n\nThe cafés were full.");
    assertThat(document.charset()).isEqualTo("windows-1252");
  }

  @Test
  void eachArticleOfNewsApisAnswerIsOne() {
    assertThat(documents("newsapi.json"))
        .extracting(
            Document::member,
            it -> it.get(ArticleField.SOURCE),
            d -> d.date().day(),
            Document::text)
        .containsExactly(
            tuple("https://courier.example/calm", "The Courier", DAY, FIRST),
            tuple(
                "https://herald.example/calm",
                "The Herald",
                LocalDate.of(2023, 7, 13),
                "Kyiv was calm."));
  }

  @Test
  void gdeltsAnswerHasButTitles() {
    assertThat(documents("gdelt.json"))
        .extracting(
            Document::text, it -> it.get(ArticleField.SOURCE), it -> it.get(ArticleField.LANGUAGE))
        .containsExactly(
            tuple("Calm in Moscow after Putin spoke about NATO", "courier.example", "en"));
  }

  @Test
  void aBadLineOfJsonLinesSpoilsNoOther() {
    var reading = (Reading.Documents) sample("articles.jsonl");
    assertThat(reading.documents()).extracting(Document::member).containsExactly("a1", "a4");
    assertThat(reading.rejected())
        .extracting(RejectedMember::member, r -> r.rejection().reason())
        .containsExactlyInAnyOrder(
            tuple("line-2", Reason.MALFORMED), tuple("a3", Reason.IMPOSSIBLE_DATE));
  }

  @Test
  void eachItemOfAFeedIsAnArticle() {
    assertThat(documents("feed-rss.xml"))
        .extracting(
            Document::member,
            it -> it.get(ArticleField.BYLINE),
            it -> it.get(ArticleField.SOURCE),
            Document::text)
        .containsExactly(
            tuple("calm-1", "Jane Doe", "The Courier", BOTH),
            tuple("https://courier.example/kyiv", null, "The Courier", "Kyiv was calm."));
    assertThat(documents("feed-atom.xml"))
        .extracting(
            Document::member,
            it -> it.get(ArticleField.BYLINE),
            d -> d.date().day(),
            Document::text)
        .containsExactly(tuple("urn:courier:calm", "Jane Doe", DAY, BOTH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles.zip",
        "articles-gnu.tar.gz",
        "articles-pax.tar.gz",
        "articles-ustar.tar.gz"
      })
  void eachMemberOfAnArchiveIsAnArticle(String file) {
    var reading = (Reading.Documents) sample(file);
    String longPath = "a".repeat(60) + "/" + "b".repeat(60) + "/vilnius.txt";
    assertThat(reading.documents())
        .extracting(Document::member, d -> d.date().day(), d -> d.date().source())
        .containsExactlyInAnyOrder(
            tuple("2023/07/calm.txt", DAY, DateSource.HEADER),
            tuple("2023/07/kyiv-2023-07-13.txt", LocalDate.of(2023, 7, 13), DateSource.KEY),
            tuple(longPath, LocalDate.of(2023, 7, 12), DateSource.HEADER));
    assertThat(reading.rejected())
        .extracting(RejectedMember::member, r -> r.rejection().reason())
        .containsExactly(tuple("undated.txt", Reason.NO_DATE));
  }

  private static List<Document> documents(String file) {
    var reading = sample(file);
    assertThat(reading).isInstanceOf(Reading.Documents.class);
    return ((Reading.Documents) reading).documents();
  }
}
