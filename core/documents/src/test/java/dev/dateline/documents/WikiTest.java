package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.Files.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.RejectedMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Exports of wikis that run MediaWiki.
class WikiTest {
  private static final String EXPORT = "pages-mediawiki.xml";

  private static Reading.Documents export() {
    return (Reading.Documents) sample(EXPORT);
  }

  @Test
  void eachPageOfTheMainNamespaceIsAnArticleNamedByItsTitle() {
    assertThat(export().documents())
        .extracting(Document::member, it -> it.date().day().toString(), it -> it.date().source())
        .containsExactly(
            tuple("Calm in Moscow", "2023-07-14", DateSource.HEADER),
            tuple("Calm in Kyiv", "2023-07-15", DateSource.HEADER),
            tuple("Calm in Minsk", "2023-07-21", DateSource.MODIFIED));
  }

  @Test
  void theMarkupIsReadAsTheTextThatReadersSee() {
    assertThat(export().documents())
        .extracting(Document::text)
        .containsExactly(
            "Moscow was calm on Friday after President Vladimir Putin spoke about NATO and the"
                + " security of Russia.\n\n"
                + "The guarantees for Ukraine were discussed at the summit in Vilnius, and he said"
                + " that it was not the end of it.",
            "Kyiv was calm, too — it rained.\n\nIt was 7 o'clock.",
            "Minsk was calm.");
  }

  @Test
  void theSiteSaysSourceLanguageAndAddress() {
    var first = export().documents().getFirst();
    assertThat(first.get(ArticleField.SOURCE)).isEqualTo("Wikicourier");
    assertThat(first.get(ArticleField.URL))
        .isEqualTo("https://en.courier.example/wiki/Calm_in_Moscow");
    assertThat(first.get(ArticleField.LANGUAGE)).isEqualTo("en");
    assertThat(first.headline()).isEqualTo("Calm in Moscow");
    assertThat(first.format()).isEqualTo("mediawiki");
  }

  @Test
  void otherPagesAreRejectedByThemselves() {
    assertThat(export().rejected())
        .extracting(RejectedMember::member, it -> it.rejection().reason())
        .containsExactly(
            tuple("Moscow calm", Reason.NO_ARTICLE),
            tuple("Talk:Calm in Moscow", Reason.NO_ARTICLE),
            tuple("Storm in Moscow", Reason.EMPTY));
    assertThat(export().rejected())
        .extracting(it -> it.rejection().message())
        .containsExactly(
            "The page only leads to another one: Calm in Moscow.",
            "It is not an article, but a page of the namespace 1.",
            "The page has no text in this export.");
  }

  private static String page(String markup) {
    return "<mediawiki><page><title>Calm</title><revision><timestamp>2023-07-21T10:00:00Z"
        + "</timestamp><text>"
        + markup.replace("&", "&amp;").replace("<", "&lt;")
        + "</text></revision></page></mediawiki>";
  }

  private static String text(String markup) {
    return document(read(page(markup))).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{date|July 14, 2023}}",
        "{{Date|14 July 2023}}",
        "{{dateline|date=July 14, 2023|location=Moscow}}",
        "{{byline|date = July 14, 2023 | location = [[Moscow]]}}",
        "{{Datum|14. Juli 2023}}",
        "{{fecha|14 de julio de 2023}}",
        "{{data|14 luglio 2023|[[Mosca]]}}",
        "{{дата|14 июля 2023}}",
        "{{日付|2023年7月14日}}",
        "[[Kategorie:14.07.2023]] [[Category:14.07.2023]]"
      })
  void theDateIsInATemplateOrACategory(String markup) {
    var date = document(read(page(markup + "\nMoscow was calm."))).date();
    assertThat(date.day()).isEqualTo("2023-07-14");
    assertThat(date.source()).isEqualTo(DateSource.HEADER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{w|Vladimir Putin|Putin}} spoke; Putin spoke",
        "{{lang|ru|Путин}} spoke; Путин spoke",
        "[[w:Vladimir Putin|]] spoke; Vladimir Putin spoke",
        "[[Riga (Latvia)|]] is calm; Riga is calm",
        "[[File:a.jpg|thumb|[[a]] {{b|c}}]]Putin spoke; Putin spoke",
        "{{infobox|a={{b|c=[[d|e]]}}}}Putin spoke; Putin spoke",
        "Putin spoke {{unclosed; Putin spoke {{unclosed",
        "Putin [[spoke {{x}}; Putin [[spoke",
        "Putin spoke}} ]] |}; Putin spoke}} ]] |}",
        "'''''Putin''''' spoke; Putin spoke",
        "__NOTOC__ Putin [https://a.example spoke]; Putin spoke",
        "<gallery>a.jpg|Kremlin</gallery>Putin <b>spoke</b>; Putin spoke"
      })
  void whatIsNotShownIsLeftOut(String markup, String text) {
    assertThat(text(markup)).isEqualTo(text);
  }

  @Test
  void headingsListsAndQuotationsAreParagraphs() {
    assertThat(text("Moscow.\n== Reactions ==\n* Calm.\n* Rain.\n{{quote|It is calm.|Putin}}End."))
        .isEqualTo("Moscow.\n\nReactions\n\nCalm.\n\nRain.\n\nIt is calm.\n\nEnd.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sources", "'''Quellen'''", "Источники", "External links"})
  void sectionsBelowTheArticleAreLeftOut(String heading) {
    String markup = "Moscow was calm.\n== " + heading + " ==\nRoe\n=== Notes ===\nRoe\n";
    assertThat(text(markup)).isEqualTo("Moscow was calm.");
    assertThat(text(markup + "== Reactions ==\nPutin spoke."))
        .isEqualTo("Moscow was calm.\n\nReactions\n\nPutin spoke.");
  }

  @Test
  void markupThatIsNestedWithoutEndIsReadWithinBounds() {
    assertThat(text("Moscow " + "{{a|".repeat(20_000))).startsWith("Moscow");
    assertThat(text("Moscow " + "[[a|{{b|".repeat(10_000) + "}}]]".repeat(10_000)))
        .startsWith("Moscow");
  }

  @Test
  void anExportWithoutPagesIsEmpty() {
    assertThat(rejection(read("<mediawiki><siteinfo/></mediawiki>")).reason())
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void entitiesAreNotExpanded() {
    String xml = "<!DOCTYPE mediawiki [<!ENTITY a 'x'>]><mediawiki><page>&a;</page></mediawiki>";
    assertThat(rejection(read(xml)).reason()).isEqualTo(Reason.UNSAFE);
  }
}
