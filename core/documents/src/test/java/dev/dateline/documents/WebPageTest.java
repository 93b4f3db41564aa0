package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Rejection.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
  private static final Instant NOW = Instant.parse("2024-02-01T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);
  private static final String STORY =
      "<div><p>The harbour council of Westhaven agreed on Monday to deepen the northern channel,"
          + " ending a dispute that had lasted for more than six years.</p><p>Work is to begin in"
          + " spring, the harbour master said, and fishing boats will use the old quay until the"
          + " dredgers have left the bay.</p></div>";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "pages/expected.csv", delimiter = '|', maxCharsPerColumn = 300)
  void eachPageIsReadAsItsLineSays(
      String file,
      String dayOrReason,
      @Nullable String source,
      @Nullable String headline,
      @Nullable String byline,
      @Nullable String charset)
      throws IOException {
    String type = charset == null ? "text/html" : "text/html; charset=" + charset;
    var reading = read(bytes("pages/" + file), type);
    if (source == null) {
      assertThat(rejection(reading).reason().code()).isEqualTo(dayOrReason);
      return;
    }
    var document = document(reading);
    assertThat(document.date().day()).isEqualTo(dayOrReason);
    assertThat(document.date().source().code()).isEqualTo(source);
    assertThat(document.headline()).isEqualTo(headline);
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo(byline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cXenseParse:publishtime  | 2022-03-14T08:00:00Z
          dcterms.created          | 2022-03-14
          OriginalPublicationDate  | 2022/03/14 08:00:00
          displaydate              | 2022-03-14
          article_date_original    | Monday, March 14, 2022, 8:00 AM
          prism.publicationDate    | 2022-03-14
          rnews:datePublished      | 2022-03-14
          og:published_time        | 2022-03-14
          datePublished            | 2022-03-14
          publication_date         | 2022-03-14
          pubdate                  | 20220314080000
          sailthru.date            | 2022-03-14
          citation_publication_date| 2022-03-14
          date                     | 2022-03-14
          publish-date             | 2022-03-14
          article.published        | 2022-03-14
          DC.date.issued           | 2022-03-14
          PublishDate              | 2022-03-14
          """)
  void metaElementsGiveTheDateUnderManyNames(String name, String date) {
    for (String attribute : new String[] {"name", "property"}) {
      String meta = "<meta %s='%s' content='%s'>".formatted(attribute, name, date);
      assertThat(date(page("en", meta, "<h1>Harbour</h1>" + STORY)).day())
          .as(attribute)
          .isEqualTo("2022-03-14");
    }
  }

  @Property(tries = 300)
  void theDateBesideTheHeadlineIsReadInEveryLanguage(
      @ForAll("days") LocalDate day, @ForAll("languages") String language) {
    var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    String shown = format.withLocale(Locale.forLanguageTag(language)).format(day);
    String body = "<h1>Harbour</h1><span>" + shown + "</span>" + STORY;
    assertThat(date(page(language, "", body)))
        .as(shown)
        .isEqualTo(PublicationDate.of(day, DateSource.PAGE));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(2, 19_700).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(
        "ar", "bg", "bs", "ca", "cs", "da", "de", "de-AT", "el", "en", "en-GB", "es", "et", "fi",
        "fr", "he", "hi", "hr", "hu", "id", "is", "it", "ja", "ko", "lt", "lv", "mk", "ms", "nb",
        "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sr-Latn", "sv", "sw", "th", "tr",
        "uk", "vi", "zh");
  }

  @Nested
  class ADateInDigits {
    private Reading read(String html, String shown) {
      return page(html, "", "<h1>Harbour</h1><span>" + shown + "</span>" + STORY);
    }

    @ParameterizedTest
    @CsvSource({
      "en-US, 01/11/2023, 2023-01-11",
      "en-GB, 01/11/2023, 2023-11-01",
      "de,    01.11.2023, 2023-11-01",
      "de,    01.11.23,   2023-11-01",
      "fr-CA, 01/11/2023, 2023-11-01",
    })
    void isReadAsTheLanguageOrTheRegionOfThePageWritesIt(String tag, String shown, String day) {
      assertThat(date(read(tag, shown)).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-CA", "zh"})
    void isRejectedIfNothingTellsTheOrder(String tag) {
      assertThat(rejection(read(tag, "01/11/2023")).reason()).isEqualTo(Reason.AMBIGUOUS_DATE);
    }

    @Test
    void isRejectedIfRegionAndAddressContradict() {
      String link = "<link rel=canonical href='https://herald.example.uk/harbour'>";
      String body = "<h1>Harbour</h1><span>01/11/2023</span>" + STORY;
      assertThat(rejection(page("en-US", link, body)).reason()).isEqualTo(Reason.AMBIGUOUS_DATE);
    }

    @Test
    void doesNotMatterIfTheAddressGivesTheDay() {
      String link = "<link rel=canonical href='https://herald.example/2023/11/01/harbour'>";
      String body = "<h1>Harbour</h1><span>01/11/2023</span>" + STORY;
      assertThat(date(page("en", link, body)).source()).isEqualTo(DateSource.ADDRESS);
    }
  }

  @Nested
  class ADateOfSomethingElse {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "<nav><span>1 May 2023</span></nav>",
          "<ul class=related-stories><li>1 May 2023</li></ul>",
          "<div id=comments><p>Ana</p><p>1 May 2023</p></div>",
          "<ul><li><h3>Old ferry sold</h3><time datetime=2023-05-01>1 May</time></li></ul>",
          "<p>The ferry sails on <time datetime=2023-05-01>1 May 2023</time>.</p>",
          "<p>On 1 May 2023 the ferry sails for the first time.</p>",
          "<p>Ana Writer was born 1 May 2023</p>",
        })
    void isNotTheArticles(String html) {
      String body = "<h1>Harbour</h1><p>Westhaven</p>" + STORY + html;
      assertThat(rejection(page("en", "", body)).reason()).isEqualTo(Reason.NO_DATE);
      String dated = "<h1>Harbour</h1><p>14 July 2023</p>" + STORY + html;
      assertThat(date(page("en", "", dated)).day()).isEqualTo(DAY);
    }

    @Test
    void isNotTheArticlesIfItsHeadlineNamesIt() {
      String body = "<h1>Results of 1 May 2023</h1><p>14 July 2023</p>" + STORY;
      assertThat(date(page("en", "", body)).day()).isEqualTo(DAY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0001-01-01T00:00:00Z", "1970-01-01", "1900-01-01", "9999-12-31", "n/a", "soon"})
  void aPlaceholderDoesNotRejectAPageWithABetterSource(String placeholder) {
    String meta = "<meta property='article:published_time' content='" + placeholder + "'>";
    assertThat(date(page("en", meta, "<h1>Harbour</h1><p>14 July 2023</p>" + STORY)).day())
        .isEqualTo(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-07-15T02:11:03Z, July 14, 2023-07-14",
    "2023-07-13T22:30:00Z, July 14, 2023-07-14",
    "2023-07-14T12:00:00Z, July 16, 2023-07-14",
    "2023-07-15T02:11:03+02:00, July 14, 2023-07-15",
  })
  void aStampInUtcIsOfTheDayThatThePageShows(String stamp, String shown, String day) {
    String meta = "<meta property='article:published_time' content='" + stamp + "'>";
    String body = "<h1>Harbour</h1><p>" + shown + ", 2023</p>" + STORY;
    assertThat(date(page("en", meta, body)).day()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Harbour deepened | Westhaven Herald        ; Harbour deepened
          Harbour deepened - Westhaven Herald        ; Harbour deepened
          Harbour deepened – News – Westhaven Herald ; Harbour deepened – News
          Westhaven Herald: Harbour deepened         ; Harbour deepened
          Westhaven Herald » Harbour deepened        ; Harbour deepened
          Harbour: deepened at last                  ; Harbour: deepened at last
          """)
  void theNameOfTheSiteIsNotPartOfTheHeadline(String title, String headline) {
    String head =
        "<meta property='article:published_time' content='2023-07-14'>"
            + "<meta property='og:site_name' content='Westhaven Herald'>"
            + ("<meta property='og:title' content='" + title + "'>");
    assertThat(document(page("en", head, STORY)).headline()).isEqualTo(headline);
  }

  @Test
  void entitiesInTitlesAreRead() {
    String head =
        "<meta property='article:published_time' content='2023-07-14'>"
            + "<meta property='og:title' content='Cats &amp;amp; dogs &amp;#8211; a study'>";
    assertThat(document(page("en", head, STORY)).headline()).isEqualTo("Cats & dogs – a study");
  }

  @Test
  void theTimeIsKeptWithTheZoneOfThePage() {
    String meta = "<meta name=date content='Mon Mar 14 2022 23:30:00 GMT+0300 (Moscow Time)'>";
    assertThat(date(page("en", meta, STORY)).time())
        .isEqualTo(OffsetDateTime.parse("2022-03-14T23:30+03:00"));
  }

  private static PublicationDate date(Reading reading) {
    return document(reading).date();
  }

  private static Reading page(String language, String head, String body) {
    String html =
        "<!doctype html><html lang='%s'><head><meta charset=utf-8>%s</head><body>%s</body></html>"
            .formatted(language, head, body);
    return read(html.getBytes(StandardCharsets.UTF_8), "text/html");
  }

  private static Reading read(byte[] bytes, String type) {
    var options = ReadingOptions.strict().withClock(InstantSource.fixed(NOW));
    return DocumentReader.of(options)
        .read(new UploadedFile("uploads/page.html", type, Map.of(), bytes, NOW));
  }

  private static byte[] bytes(String name) throws IOException {
    try (var in = WebPageTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Test
  void theInternetArchivesToolbarAndAddressesAreNotThePages() {
    String page =
        "<html><head><title>Calm in Moscow</title><link rel=canonical"
            + " href='https://web.archive.org/web/20230720101010/https://courier.example/calm'></head><body><div"
            + " id='wm-ipp-base' style='display: block'><div>05 Jul 2023</div><p>About this"
            + " capture. Web crawl data from many archives that were kept for a long"
            + " time.</p></div><article><h1>Calm in Moscow</h1><p>July 14, 2023</p><p>Moscow was"
            + " calm on Friday after President Vladimir Putin spoke about NATO.</p>"
            + "</article></body></html>";
    var document = Files.document(Files.read(page));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.get(ArticleField.URL)).isEqualTo("https://courier.example/calm");
    assertThat(document.text())
        .isEqualTo("Moscow was calm on Friday after President Vladimir Putin spoke about NATO.");
  }

  @Test
  void aSetOfFramesIsRejectedAsOne() {
    String page =
        "<html><head><title>Herald</title></head><frameset cols='20%,80%'><frame src='menu.html'>"
            + "<frame src='story.html'></frameset></html>";
    assertThat(Files.rejection(Files.read(page)).message()).contains("set of frames");
  }

  @Test
  void aParagraphWithTheClassTitleIsTheHeadlineOfAPageWithoutAny() {
    String page =
        "<html><head><meta name=date content=2023-07-14></head><body><p class='c1 title'><span>Calm"
            + " in Moscow</span></p><p>Moscow was calm on Friday after President Vladimir Putin"
            + " spoke about NATO.</p></body></html>";
    assertThat(Files.document(Files.read(page)).headline()).isEqualTo("Calm in Moscow");
  }
}
