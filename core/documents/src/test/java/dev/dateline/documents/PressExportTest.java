package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static dev.dateline.documents.archive.Archives.utf8;
import static dev.dateline.documents.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Document;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Exports of press databases are read article by article.
class PressExportTest {
  private static final String NEXIS_UNI =
      """
      User Name: Jane Doe
      Date and Time: Friday, July 21, 2023
      Documents (2)
      1. Calm in Moscow

      Calm in Moscow
      The Courier (London)
      July 14, 2023 Friday 9:20 AM GMT

      Copyright 2023 The Courier All Rights Reserved

      Section: WORLD; Version:2
      Length: 12 words
      Byline: John Roe in Moscow
      Body

      Moscow was calm.

      So was Kyiv.

      Load-Date: July 15, 2023

      End of Document

      Rain in Minsk
      The Herald
      13 July 2023
      Length: 3 words
      Body

      It rained.

      End of Document
      """;
  private static final String LEXIS_NEXIS =
      """
      Download Request: Selected Items: 1-2
      Time Of Request: Friday, July 21, 2023  16:51:31

                                     1 of 2 DOCUMENTS

                                  The Courier (London)

                               July 14, 2023 Friday
                                  Final Edition

      Calm
      in Moscow

      BYLINE: John Roe

      SECTION: WORLD; Pg. 3

      LENGTH: 12 words

      Moscow was calm.

      So was Kyiv.

      LOAD-DATE: July 15, 2023

      LANGUAGE: ENGLISH

                          Copyright 2023 The Courier
                              All Rights Reserved

                                     2 of 2 DOCUMENTS

                                   The Herald

                               July 13, 2023

      Rain in Minsk

      LENGTH: 3 words

      It rained.

                          Copyright 2023 The Herald
      """;
  private static final String FACTIVA =
      """
      World
      Calm in Moscow
      By John Roe
      12 words
      14 July 2023
      09:20
      The Courier
      COUR
      English
      (c) 2023 The Courier Ltd.

      Moscow was calm.

      So was Kyiv.

      Document COUR000020230714ej7e00001

      Rain in Minsk
      1,003 words
      13 July 2023
      The Herald
      HERA
      English
      Copyright 2023 The Herald

      It rained.

      Document HERA000020230713ej7d00002
      """;
  private static final String PRO_QUEST =
      """
      ____________________________________________________________

      Calm in Moscow: [Final Edition]

      Author: Roe, John

      Publication info: The Courier; London. 14 July 2023: 3.

      Full text: Moscow was calm.

      So was Kyiv.

      Subject: Calm

      Title: Calm in Moscow

      Publication title: The Courier

      Publication date: Jul 14, 2023

      Section: World

      ProQuest document ID: 2837000001

      Document URL: https://proquest.example/2837000001

      ____________________________________________________________
      """;

  private static final Tuple CALM =
      tuple("2023-07-14", "Calm in Moscow", "John Roe", "Moscow was calm.\n\nSo was Kyiv.");
  private static final Tuple RAIN = tuple("2023-07-13", "Rain in Minsk", null, "It rained.");

  private static List<Document> read(String name, byte[] bytes) {
    var reading =
        DocumentReader.of(STRICT).read(UploadedFile.of("2020/01/01/" + name, bytes, UPLOADED));
    assertThat(reading).isInstanceOf(Reading.Documents.class);
    return ((Reading.Documents) reading).documents();
  }

  private static void assertHas(List<Document> documents, Tuple... articles) {
    assertThat(documents)
        .extracting(
            it -> it.date().day().toString(),
            Document::headline,
            it -> it.get(ArticleField.BYLINE),
            Document::text)
        .containsExactly(articles);
  }

  private static byte[] rtf(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\n", "\\par\n");
    return utf8("{\\rtf1\\ansi " + escaped + "}");
  }

  private static byte[] docx(String text) {
    String paragraphs = "<w:p><w:r><w:t>" + text.replace("\n", "</w:t></w:r></w:p><w:p><w:r><w:t>");
    return zip(
        Map.of(
            "word/document.xml",
            utf8(
                "<w:document xmlns:w='w'><w:body>"
                    + paragraphs
                    + "</w:t></w:r></w:p></w:body></w:document>")));
  }

  @Test
  void nexisUniInAnyFormat() {
    var calm =
        tuple(
            "2023-07-14",
            "Calm in Moscow",
            "John Roe in Moscow",
            "Moscow was calm.\n\nSo was Kyiv.");
    assertHas(read("a.DOCX", docx(NEXIS_UNI)), calm, RAIN);
    assertHas(read("a.rtf", rtf(NEXIS_UNI)), calm, RAIN);
    assertHas(read("a.txt", utf8(NEXIS_UNI)), calm, RAIN);
    assertThat(read("a.txt", utf8(NEXIS_UNI)))
        .extracting(
            Document::member, it -> it.get(ArticleField.SOURCE), it -> it.get(ArticleField.SECTION))
        .containsExactly(
            tuple("document-1", "The Courier (London)", "WORLD; Version:2"),
            tuple("document-2", "The Herald", null));
  }

  @Test
  void olderLexisNexisAsTextAndHtml() {
    assertHas(read("a.txt", utf8(LEXIS_NEXIS)), CALM, RAIN);
    String html =
        "<html><body><!-- <DOC NUMBER=1>\n<DOCFULL> -->"
            + "<div><p>"
            + LEXIS_NEXIS.replace("Calm\nin", "Calm in").replace("\n", "</p><p>")
            + "</p></div></body></html>";
    assertHas(read("a.html", utf8(html)), CALM, RAIN);
    assertThat(read("a.txt", utf8(LEXIS_NEXIS)))
        .extracting(it -> it.get(ArticleField.SOURCE), it -> it.get(ArticleField.SECTION))
        .containsExactly(tuple("The Courier (London)", "WORLD; Pg. 3"), tuple("The Herald", null));
  }

  @Test
  void factivaAsTextAndRtf() {
    assertHas(read("a.txt", utf8(FACTIVA)), CALM, RAIN);
    assertHas(read("a.rtf", rtf(FACTIVA)), CALM, RAIN);
    assertThat(read("a.rtf", rtf(FACTIVA)))
        .extracting(Document::member, it -> it.get(ArticleField.SOURCE))
        .containsExactly(
            tuple("COUR000020230714ej7e00001", "The Courier"),
            tuple("HERA000020230713ej7d00002", "The Herald"));
  }

  @ParameterizedTest
  @CsvSource({"fr, 14 juillet 2023", "en, 14 July 2023"})
  void factivasPageInAnyLanguage(String language, String date) {
    String row = "<tr><td class=\"index\"><b>%s</b>&nbsp;</td><td>%s</td></tr>";
    String html =
        "<html><body><div class=\"article "
            + language
            + "Article\"><table>"
            + row.formatted("HD", "<b>Calm in Moscow</b>")
            + row.formatted("BY", "John Roe")
            + row.formatted("PD", date)
            + row.formatted("SN", "The Courier")
            + row.formatted("LP", "<p class=\"articleParagraph\">Moscow was calm.</p>")
            + row.formatted("TD", "<p class=\"articleParagraph\">So was Kyiv.</p>")
            + row.formatted("AN", "Document COUR000020230714ej7e00001")
            + "</table></div></body></html>";
    assertHas(read("a.html", utf8(html)), CALM);
    assertThat(read("a.html", utf8(html)))
        .extracting(Document::format, Document::member)
        .containsExactly(tuple("press", "COUR000020230714ej7e00001"));
  }

  @Test
  void aNewsSiteWithFactivasClassOfParagraphsIsAWebPage() {
    String html =
        "<!DOCTYPE html><html><head><meta name=\"date\""
            + " content=\"2023-07-14\"></head><body><article><h1>Calm in Moscow</h1><p"
            + " class=\"articleParagraph big\">Moscow was calm on Friday, and so was Kyiv, where"
            + " the shops were open and the trams ran on time.</p></article></body></html>";
    assertThat(read("a.html", utf8(html))).extracting(Document::format).containsExactly("html");
  }

  @Test
  void europressesPage() {
    String html =
        "<!DOCTYPE html><html><body><article><header><span class=\"DocPublicationName\">The Courier"
            + "</span><span class=\"DocHeader\">Monde, vendredi 14 juillet 2023, p. 3</span>"
            + "<div class=\"titreArticle\"><p class=\"titreArticleVisu\">Calm in Moscow</p></div>"
            + "<div>John Roe</div></header><section><div class=\"DocText\"><p>Moscow was calm.</p>"
            + "<p>So was Kyiv.</p></div></section><footer>Numéro de document :"
            + " news·20230714·CO·12_34</footer></article></body></html>";
    assertHas(read("a.html", utf8(html)), CALM);
    assertThat(read("a.html", utf8(html)))
        .extracting(Document::member, it -> it.get(ArticleField.SOURCE))
        .containsExactly(tuple("news·20230714·CO·12_34", "The Courier"));
  }

  @Test
  void proQuest() {
    assertThat(read("a.txt", utf8(PRO_QUEST)))
        .extracting(
            Document::member,
            it -> it.date().day().toString(),
            Document::headline,
            it -> it.get(ArticleField.BYLINE),
            it -> it.get(ArticleField.SOURCE),
            Document::text)
        .containsExactly(
            tuple(
                "2837000001",
                "2023-07-14",
                "Calm in Moscow",
                "Roe, John",
                "The Courier",
                "Moscow was calm.\n\nSo was Kyiv."));
  }

  @Test
  void proseThatMentionsADatabaseIsOneArticle() {
    String text = "Moscow was calm.\n\nDocument 12\n\n3 words\n\nEnd of Document\n\nSo was Kyiv.";
    assertThat(read("a.txt", utf8(text))).hasSize(1);
    assertThat(read("a.txt", utf8(text)).getFirst().member()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "John Roe",
        "JOHN ROE",
        "John Roe and Ana Writer in London",
        "John Roe, Shipping Correspondent",
        "By John Roe"
      })
  void namesAboveTheWordsOfFactivaAreTheByline(String names) {
    String export =
        FACTIVA
            .substring(0, FACTIVA.indexOf("Document COUR") + 40)
            .replace("Calm in Moscow", "Calm in Moscow after\na long night")
            .replace("By John Roe", names);
    var document = Files.document(Files.read(export));
    assertThat(document.headline()).isEqualTo("Calm in Moscow after a long night");
    assertThat(document.get(ArticleField.BYLINE)).isEqualToIgnoringCase(names.replace("By ", ""));
  }

  @Test
  void aHeadlineOfCapitalsBelowItsSectionIsNoByline() {
    String export =
        FACTIVA
            .substring(0, FACTIVA.indexOf("Document COUR") + 40)
            .replace("Calm in Moscow\n", "")
            .replace("By John Roe", "Moscow Calm");
    var document = Files.document(Files.read(export));
    assertThat(document.headline()).isEqualTo("Moscow Calm");
    assertThat(document.get(ArticleField.BYLINE)).isNull();
  }

  @Test
  void articlesOfNewsBankAreReadOneByOne() {
    var documents = ((Reading.Documents) Files.sample("press-newsbank.txt")).documents();
    var first = documents.getFirst();
    assertThat(documents).hasSize(2);
    assertThat(first.member()).isEqualTo("1A2B3C4D5E");
    assertThat(first.headline()).isEqualTo("Calm in Moscow");
    assertThat(first.get(ArticleField.BYLINE)).startsWith("John Roe");
    assertThat(first.get(ArticleField.SECTION)).isEqualTo("World");
    assertThat(first.get(ArticleField.SOURCE)).isEqualTo("Courier, The (London)");
    assertThat(first.date().day()).isEqualTo("2023-07-14");
    assertThat(first.text()).isEqualTo("Moscow was calm.\n\nSo was Kyiv.");
    assertThat(documents.getLast().headline()).isEqualTo("Rain in Minsk");
    assertThat(documents.getLast().text()).isEqualTo("It rained.");
  }

  @Test
  void aStoryWithBarsBelowItsHeadlineIsNotAnExport() {
    var document = Files.document(Files.read("Calm\nJuly 14, 2023 | The Courier\n\nIt was calm."));
    assertThat(document.member()).isNull();
    assertThat(document.text()).contains("It was calm.");
  }

  @Test
  void aHeadlineOfFactivaHasAFewLines() {
    String lines = "\nof the night".repeat(1000);
    String export = "Calm" + lines + "\n12 words\n14 July 2023\nThe Courier\n\nMoscow was calm.\n";
    String number = "\nDocument COUR000020230714ej7e00001\n";
    assertThat(Files.document(Files.read(export + number)).headline())
        .isEqualTo("of the night of the night of the night of the night");
  }
}
