package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RSS and Atom as programs write them.
class FeedTest {
  private static final String TEXT = "The harbour board met, Ana Writer said.";
  private static final String DATE = "<pubDate>Fri, 14 Jul 2023 08:00:00 GMT</pubDate>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <![CDATA[Jahresr&uuml;ckblick: Johnson &amp; Johnson]]> | Jahresrückblick: Johnson & Johnson
          Johnson &amp;amp; Johnson                               | Johnson & Johnson
          &lt;b&gt;Ferry&lt;/b&gt; line                           | Ferry line
          Johnson & Johnson                                       | Johnson & Johnson
          Caf&eacute; opens                                       | Café opens
          &lt;![CDATA[Ferry line]]&gt;                            | Ferry line
          Ferry line - The Daily Fjord                            | Ferry line
          """)
  void titlesHaveNoEntitiesAndMarkup(String written, String headline) {
    String source = "<source url='https://fjord.example'>The Daily Fjord</source>";
    String item = "<title>" + written + "</title>" + source + DATE + description(TEXT);
    assertThat(document(Files.read(rss(item))).headline()).isEqualTo(headline);
    String entry = "<title type='html'>" + written.replace(" - The Daily Fjord", "") + "</title>";
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry>%s<published>2023-07-14</published>"
            + "<content>%s</content></entry></feed>";
    assertThat(document(Files.read(atom.formatted(entry, TEXT))).headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<![CDATA[TEXT]]>",
        "&lt;![CDATA[TEXT]]&gt;",
        "&lt;p&gt;TEXT&lt;/p&gt;",
        "&lt;![CDATA[&lt;p&gt;TEXT&lt;/p&gt;]]&gt;",
        "\u000bTEXT",
        "TEXT&#11;",
      })
  void textsAreReadHoweverTheyAreEscaped(String written) {
    String item = DATE + description(written.replace("TEXT", TEXT));
    assertThat(document(Files.read(rss(item))).text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dc:date>2023-07-14</dc:date>",
        "<dcterms:issued>2023-07-14</dcterms:issued>",
        "<published>2023-07-14</published>",
        "<pubDate/><wp:post_date>2023-07-14 08:00:00</wp:post_date>",
        "<atom:updated>2023-07-14T08:00:00Z</atom:updated>",
        "<pubDate>Updated July 16, 2023; published July 14, 2023</pubDate>",
        "<pubDate>Fri Jul 14 2023 23:30:00 GMT+0300 (Moscow Standard Time)</pubDate>",
      })
  void datesAreReadFromTheElementsThatFeedsHave(String date) {
    assertThat(document(Files.read(rss(date + description(TEXT)))).date().day())
        .isEqualTo("2023-07-14");
  }

  @Test
  void whatCannotBeMendedIsRejected() {
    assertThat(rejection(Files.read(rss("<title>Ferry & line</item>"))).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  private static String description(String text) {
    return "<description>" + text + "</description>";
  }

  private static String rss(String item) {
    return "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
        + " xmlns:dcterms='http://purl.org/dc/terms/'"
        + " xmlns:wp='http://wordpress.org/export/1.2/'"
        + " xmlns:atom='http://www.w3.org/2005/Atom'>"
        + "<channel><title>Herald</title><item><guid>1</guid>"
        + item
        + "</item></channel></rss>";
  }

  @Test
  void marksOfCdataThatWereEscapedWithinCdataAreNotText() {
    var document =
        Files.document(
            Files.read(
                "<rss><channel><item><pubDate>14 Jul 2023</pubDate><description><![CDATA["
                    + "&lt;![CDATA[<p>Moscow was calm.</p>]]&gt;]]></description></item></channel>"
                    + "</rss>"));
    assertThat(document.text()).isEqualTo("Moscow was calm.");
  }

  @Test
  void theNameBehindAnAddressIsTheByline() {
    var feed =
        "<rss version='2.0'><channel><title>Herald</title><item><title>Ferry</title>"
            + "<author>ann@example.com (Ann Lee)</author><pubDate>14.VII.2023</pubDate>"
            + "<description>The board met on Friday.</description></item></channel></rss>";
    var document = Files.document(Files.read(feed));
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ann Lee");
    assertThat(document.date().day()).isEqualTo("2023-07-14");
  }

  @Test
  void ofAnExportOfWordPressOnlyPublishedPostsAreArticles() {
    String export =
        """
        <rss xmlns:content="c" xmlns:dc="d" xmlns:wp="w"><channel><title>Herald</title>
        <wp:author><wp:author_login>ann</wp:author_login>
          <wp:author_display_name>Ann Lee</wp:author_display_name></wp:author>
        <item><title>Ferry</title><guid>1</guid><pubDate>14 Jul 2023</pubDate>
          <dc:creator>ann</dc:creator><wp:post_type>post</wp:post_type>
          <wp:status>publish</wp:status><content:encoded><![CDATA[<p>The board met.</p>
        [caption id="a"]<img src="x"/> The harbour[/caption]

        It approved the line.

        [gallery ids="1,2"]]]></content:encoded></item>
        <item><title>Logo</title><guid>2</guid><pubDate>14 Jul 2023</pubDate>
          <wp:post_type>attachment</wp:post_type></item>
        <item><title>Storm</title><guid>3</guid><pubDate>14 Jul 2023</pubDate>
          <wp:post_type>post</wp:post_type><wp:status>draft</wp:status>
          <content:encoded>Text</content:encoded></item></channel></rss>\
        """;
    var reading = (Reading.Documents) Files.read(export);
    var document = reading.documents().getFirst();
    assertThat(reading.documents()).hasSize(1);
    assertThat(document.text()).isEqualTo("The board met.\n\nIt approved the line.");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ann Lee");
    assertThat(reading.rejected())
        .extracting(it -> it.rejection().message())
        .containsExactly(
            "The item is not a post, but of the type attachment.",
            "The post was not published: its status is draft.");
  }
}
