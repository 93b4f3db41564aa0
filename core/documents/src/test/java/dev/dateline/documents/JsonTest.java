package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Articles as services and programs write them in JSON.
class JsonTest {
  private static final String TEXT = "The harbour board met, Ana Writer said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // news-please
        """
        {"authors": ["Ana Writer"], "date_download": "2023-07-20 10:00:00", "date_modify": null,
         "date_publish": "2023-07-14 08:00:00", "language": "en", "maintext": "TEXT",
         "source_domain": "Herald", "title": "Ferry line", "url": "https://herald.example/1"}
        """,
        // Fundus
        """
        {"title": "Ferry line", "body": {"summary": [], "sections": [{"headline": [],
         "paragraphs": ["TEXT"]}]}, "authors": ["Ana Writer"], "free_access": true, "lang": "en",
         "publishing_date": "2023-07-14 20:10:00+02:00", "html": {"requested_url":
         "https://herald.example/1", "crawl_date": "2023-07-20", "source_info": {"publisher": "Herald"}}}
        """,
        // JSON Feed
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Herald", "language": "en",
         "description": "All the news", "items": [{"id": "1", "url": "https://herald.example/1",
         "title": "Ferry line", "content_html": "<p>TEXT</p>", "authors": [{"name": "Ana Writer"}],
         "date_modified": "2023-07-20", "date_published": "2023-07-14T08:00:00Z"}]}
        """,
        // Event Registry
        """
        {"articles": {"page": 1, "results": [{"uri": "1", "lang": "eng", "date": "2023-07-15",
         "dateTime": "2023-07-15T02:00:00Z", "dateTimePub": "2023-07-14T08:00:00Z",
         "url": "https://herald.example/1", "title": "Ferry line", "body": "TEXT",
         "source": {"uri": "herald.example", "title": "Herald"},
         "authors": [{"uri": "a@herald.example", "name": "Ana Writer"}]}]}}
        """,
        // The Guardian's
        """
        {"response": {"status": "ok", "results": [{"id": "ferry/1", "type": "article",
         "sectionName": "World", "webPublicationDate": "2023-07-14T08:00:00Z", "webTitle": "Ferry",
         "webUrl": "https://herald.example/1", "fields": {"headline": "Ferry line",
         "byline": "Ana Writer", "body": "<p>TEXT</p>", "publication": "Herald", "lang": "en"}}]}}
        """,
        // one article of the Guardian's
        """
        {"response": {"status": "ok", "content": {"id": "ferry/1",
         "webPublicationDate": "2023-07-14T08:00:00Z", "webUrl": "https://herald.example/1",
         "fields": {"headline": "Ferry line", "byline": "Ana Writer", "bodyText": "TEXT",
         "publication": "Herald", "lang": "en"}}}}
        """,
        // the New York Times'
        """
        {"status": "OK", "response": {"docs": [{"web_url": "https://herald.example/1",
         "snippet": "Short", "lead_paragraph": "TEXT", "abstract": "Short", "source": "Herald",
         "multimedia": [{"url": "a.jpg", "caption": "Harbour"}], "headline": {"main": "Ferry line",
         "kicker": null}, "keywords": [{"name": "glocations", "value": "Westhaven"}], "language": "en",
         "pub_date": "2023-07-14T08:00:00+0000", "byline": {"original": "By Ana Writer"}}]}}
        """,
        // WordPress'
        """
        [{"id": 7, "date": "2023-07-14T10:00:00", "date_gmt": "2023-07-14T08:00:00",
          "modified": "2023-07-20T10:00:00", "link": "https://herald.example/1", "author": 3,
          "title": {"rendered": "Ferry line"}, "content": {"rendered": "<p>TEXT</p>", "protected": false},
          "excerpt": {"rendered": "Short"}, "categories": [4, 5], "lang": "en", "site_name": "Herald",
          "_embedded": {"author": [{"id": 3, "name": "Ana Writer"}]}}]
        """,
        // Elasticsearch's
        """
        {"took": 1, "hits": {"total": {"value": 1}, "hits": [{"_index": "a", "_id": "1", "_source":
         {"title": "Ferry line", "content": "TEXT", "author": "Ana Writer", "source": "Herald",
          "language": "english", "published_date": "2023-07-14", "url": "https://herald.example/1"}}]}}
        """,
        // Webz.io's
        """
        {"posts": [{"uuid": "1", "thread": {"site": "Herald"}, "url": "https://herald.example/1",
         "author": "Ana Writer", "published": "2023-07-14T08:00:00.000+03:00", "title": "Ferry line",
         "text": "TEXT", "language": "english", "crawled": "2023-07-20T00:00:00Z"}]}
        """,
        // Media Cloud's, with the text
        """
        {"stories": [{"id": "1", "media_name": "Herald", "title": "Ferry line", "text": "TEXT",
         "publish_date": "2023-07-14", "url": "https://herald.example/1", "language": "en",
         "indexed_date": "2023-07-20T00:00:00", "author": "Ana Writer"}]}
        """,
        // one's own
        """
        {"payload-version": 1, "news": [{"Headline": "Ferry line", "Author Name": "Ana Writer",
         "Publication Date": "July 14, 2023", "Full Text": "TEXT", "Newspaper": "Herald",
         "Lang": "en", "Link": "https://herald.example/1"}]}
        """,
        // of a script in Python
        """
        {"title": "Ferry line", "authors": "['Ana Writer']", "publishDate": "2023-07-14", "views": NaN,
         "paragraphs": ["TEXT"], "site-name": "Herald", "url": "https://herald.example/1", "lang": "en",}
        """,
      })
  void haveTheirFieldsUnderTheNamesThatTheyGiveThem(String json) {
    var document = document(Files.read(json.replace("TEXT", TEXT)));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.headline()).isEqualTo("Ferry line");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ana Writer");
    assertThat(document.get(ArticleField.SOURCE)).isEqualTo("Herald");
    assertThat(document.get(ArticleField.URL)).isEqualTo("https://herald.example/1");
    assertThat(document.get(ArticleField.LANGUAGE)).isEqualTo("en");
  }

  @Test
  void areLeftOutIfTheirPublisherWithdrewThem() {
    String removed =
        "{\"source\": {\"id\": null, \"name\": \"[Removed]\"}, \"title\": \"[Removed]\","
            + " \"content\": \"[Removed]\", \"url\": \"https://removed.com\", \"publishedAt\":"
            + " \"1970-01-01\"}";
    String other =
        "{\"title\": \"Ferry\", \"content\": \"" + TEXT + "\", \"date\": \"2023-07-14\"}";
    assertThat(documents("{\"articles\": [" + removed + "," + other + "]}"))
        .extracting(Document::text)
        .containsExactly(TEXT);
    assertThat(documents(removed + "\n" + other)).extracting(Document::text).containsExactly(TEXT);
    assertThat(rejection(Files.read("{\"articles\": [" + removed + "]}")).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ferry &amp; line          | Ferry & line
          Jahresr&uuml;ckblick      | Jahresrückblick
          <b>Ferry</b> line         | Ferry line
          Ferry<br/>line            | Ferry line
          AT&T at 5 < 6 & 7         | AT&T at 5 < 6 & 7
          List<String> in <i>Java</i> | List<String> in Java
          """)
  void haveTitlesWithoutEntitiesAndMarkup(String written, String headline) {
    String json = "{\"title\": \"%s\", \"text\": \"%s\", \"date\": \"2023-07-14\"}";
    assertThat(document(Files.read(json.formatted(written, TEXT))).headline()).isEqualTo(headline);
  }

  @Test
  void areOneEachHoweverDeepAListIs() {
    String json = "{\"data\":".repeat(60) + "[]" + "}".repeat(60);
    assertThat(rejection(Files.read(json)).reason()).isEqualTo(Reason.MALFORMED);
  }

  private static List<Document> documents(String json) {
    var reading = Files.read(json.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Documents) reading).documents();
  }

  /// Each object may be reached in two ways at each level, so trying all of them would never end.
  @Test
  void objectsNestedInObjectsAreReadOnce() {
    String json =
        "{\"date\": \"2023-07-14\", \"title\": \"Ferry line\", \"text\": "
            + "{\"content\": {\"fields\": ".repeat(28)
            + "{}"
            + "}}".repeat(28)
            + "}";
    assertThat(document(Files.read(json)).text()).isEqualTo("Ferry line");
  }
}
