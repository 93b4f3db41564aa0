package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.Files.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.RejectedMember;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Items of news agencies: NewsML 1, NewsML-G2 and ninjs.
class NewsAgencyTest {
  private static final String ID = "urn:newsml:courier.example:20230714:";

  @Test
  void aMessageOfNewsMlG2HoldsSeveralArticles() {
    var reading = (Reading.Documents) sample("message-newsml-g2.xml");
    assertThat(reading.documents())
        .extracting(Document::member, Document::headline, Document::format)
        .containsExactly(
            tuple(ID + "calm", "Calm in Moscow", "newsml-g2"),
            tuple(ID + "kyiv", "Kyiv was calm, too", "newsml-g2"));
    assertThat(reading.documents().getFirst().text()).startsWith("Moscow was calm on Friday");
    assertThat(reading.documents().getLast().text()).isEqualTo("Kyiv was calm, too.");
  }

  @Test
  void eachItemOfAMessageThatIsNotAnArticleIsRejectedByItself() {
    var reading = (Reading.Documents) sample("message-newsml-g2.xml");
    assertThat(reading.rejected())
        .extracting(RejectedMember::member, it -> it.rejection().reason())
        .containsExactly(
            tuple(ID + "photo", Reason.NO_ARTICLE),
            tuple(ID + "storm", Reason.NO_ARTICLE),
            tuple(ID + "results", Reason.EMPTY));
    assertThat(reading.rejected())
        .extracting(it -> it.rejection().message())
        .containsExactly(
            "The item has no text: it is of the kind picture.",
            "The agency withdrew the item: its status is canceled.",
            "The item has no text of its own.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"packageItem", "conceptItem", "knowledgeItem", "planningItem"})
  void anItemWithoutContentIsRejectedByItsName(String root) {
    String xml = "<" + root + " xmlns='http://iptc.org/std/nar/2006-10-01/' guid='x'><itemMeta/>";
    var rejection = rejection(read(xml + "</" + root + ">"));
    assertThat(rejection.reason()).isEqualTo(Reason.NO_ARTICLE);
    assertThat(rejection.message()).contains("its " + root + " only refers");
    assertThat(rejection.remedy()).isEqualTo("Upload the news items themselves.");
  }

  @Test
  void aPhotoAloneIsRejectedAsOne() {
    String xml =
        "<newsItem guid='x'><itemMeta><itemClass qcode='ninat:picture'/><versionCreated>2023-07-14"
            + "</versionCreated></itemMeta><contentSet><remoteContent href='a.jpg'/></contentSet>"
            + "</newsItem>";
    assertThat(rejection(read(xml)).message()).contains("of the kind picture");
  }

  @Test
  void theCaptionsOfPhotosAreNotTextOfTheArticle() {
    var document = document(sample("article-newsml-1.xml"));
    assertThat(document.text()).doesNotContain("Kremlin");
    assertThat(document.headline()).isEqualTo("Calm in Moscow");
    assertThat(document.date().time()).isEqualTo("2023-07-14T09:30+03:00");
  }

  private static String item(String id, String status, String components) {
    return """
    <NewsItem><Identification><NewsIdentifier><ProviderId>courier.example</ProviderId>
    <DateId>20230714</DateId><NewsItemId>%s</NewsItemId></NewsIdentifier></Identification>
    <NewsManagement><Status FormalName="%s"/></NewsManagement>%s</NewsItem>\
    """
        .formatted(id, status, components);
  }

  private static String component(String id, String language, String headline, String text) {
    return """
    <NewsComponent Duid="%s" xml:lang="%s"><NewsLines><HeadLine>%s</HeadLine></NewsLines>
    <NewsComponent><Role FormalName="Title"/><ContentItem><DataContent>x</DataContent>
    </ContentItem></NewsComponent><NewsComponent><Role FormalName="Body"/><ContentItem>
    <DataContent>%s</DataContent></ContentItem></NewsComponent></NewsComponent>\
    """
        .formatted(id, language, headline, text);
  }

  private static List<Document> documents(String items) {
    return ((Reading.Documents) read("<NewsML>" + items + "</NewsML>")).documents();
  }

  @Test
  void anItemMayHoldAnArticleInTwoLanguages() {
    String two =
        component("nl", "nl", "Rust in Moskou", "Moskou was rustig.")
            + component("fr", "fr", "Calme à Moscou", "Moscou &lt;b&gt;était&lt;/b&gt; calme.");
    assertThat(documents(item("calm", "Usable", "<NewsComponent>" + two + "</NewsComponent>")))
        .extracting(
            Document::member,
            Document::headline,
            Document::text,
            it -> it.get(ArticleField.LANGUAGE))
        .containsExactly(
            tuple("nl", "Rust in Moskou", "Moskou was rustig.", "nl"),
            tuple("fr", "Calme à Moscou", "Moscou était calme.", "fr"));
  }

  @Test
  void eachItemOfNewsMl1IsNamedByItsNumber() {
    String items =
        item("calm", "Usable", component("1", "en", "Calm in Moscow", "Moscow was calm."))
            + item("kyiv", "Usable", component("1", "en", "Calm in Kyiv", "Kyiv was calm."))
            + item("storm", "Canceled", component("1", "en", "Storm", "There was a storm."));
    assertThat(documents(items)).extracting(Document::member).containsExactly("calm", "kyiv");
    var reading = (Reading.Documents) read("<NewsML>" + items + "</NewsML>");
    assertThat(reading.rejected())
        .extracting(RejectedMember::member, it -> it.rejection().reason())
        .containsExactly(tuple("storm", Reason.NO_ARTICLE));
  }

  @ParameterizedTest
  @CsvSource({"body_text, Moscow was calm.", "body_html, <p>Moscow was calm.</p>"})
  void theFirstVersionsOfNinjsNameTheirTextsByForm(String name, String text) {
    String json =
        """
        {"uri": "urn:x", "type": "text", "versioncreated": "2023-07-14T09:30:00Z",
         "headline": "Calm in Moscow", "byline": "Jane Doe", "%s": "%s"}\
        """
            .formatted(name, text);
    var document = document(read(json));
    assertThat(document.text()).isEqualTo("Moscow was calm.");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Jane Doe");
  }

  @ParameterizedTest
  @CsvSource({"picture, usable, of the kind picture", "text, canceled, status is canceled"})
  void anItemOfNinjsWithoutTextOrWithdrawnIsRejected(String type, String status, String why) {
    String item =
        """
        {"guid": "a", "type": "%s", "pubstatus": "%s", "versioncreated": "2023-07-14",
         "headline": "Calm in Moscow", "description_text": "The Kremlin."}\
        """
            .formatted(type, status);
    assertThat(rejection(read(item)).message()).contains(why);
    String other =
        "{\"guid\": \"b\", \"versioncreated\": \"2023-07-14\", \"body_text\": \"Moscow\"}";
    var list = (Reading.Documents) read("[" + item + "," + other + "]");
    assertThat(list.documents()).extracting(Document::member).containsExactly("b");
    assertThat(list.rejected().getFirst().rejection().message()).contains(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"uri": "p", "type": "composite", "versioncreated": "2023-07-14", "headline": "Package",
         "associations": {
           "lead": {"uri": "a", "type": "text", "versioncreated": "2023-07-14",
                    "headline": "Calm", "body_text": "Moscow was calm."},
           "other": {"uri": "b", "type": "text", "headline": "Storm"},
           "photo": {"uri": "c", "type": "picture", "headline": "The Kremlin"}}}\
        """,
        """
        {"uri": "p", "type": "composite", "versionCreated": "2023-07-14",
         "headlines": [{"role": "main", "value": "Package"}],
         "associations": [
           {"uri": "a", "type": "text", "versionCreated": "2023-07-14",
            "headlines": [{"role": "main", "value": "Calm"}],
            "bodies": [{"contentType": "text/html", "value": "<p>Moscow was calm.</p>"}]},
           {"uri": "b", "type": "text", "headlines": [{"value": "Storm"}]},
           {"uri": "c", "type": "picture"}]}\
        """
      })
  void aPackageOfNinjsHoldsItsItems(String json) {
    var reading = (Reading.Documents) read(json);
    assertThat(reading.documents()).extracting(Document::member).containsExactly("a");
    assertThat(reading.documents().getFirst().text()).isEqualTo("Moscow was calm.");
    assertThat(reading.rejected())
        .extracting(it -> it.rejection().message())
        .containsExactly(
            "The item has no text of its own.", "The item has no text: it is of the kind picture.");
  }

  @Test
  void aPackageOfNinjsWithoutItsItemsIsRejected() {
    String json =
        "{\"uri\": \"p\", \"type\": \"composite\", \"versioncreated\": \"2023-07-14\","
            + " \"headline\": \"Package\", \"associations\": {}}";
    assertThat(rejection(read(json)).message()).contains("holds no news items");
  }
}
