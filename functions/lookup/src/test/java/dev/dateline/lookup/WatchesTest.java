package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.watch.Announcements;
import dev.dateline.index.watch.Freshness;
import dev.dateline.index.watch.InMemoryWatches;
import dev.dateline.index.watch.WatchOptions;
import dev.dateline.index.watch.WatchedLists;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// Watches, from setting one up to reading what it found.
class WatchesTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final InMemoryWatches watches = new InMemoryWatches();
  private final InMemoryNames names = new InMemoryNames();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final List<Announcements.WatchMatch> announced = new ArrayList<>();
  private final SampleArchive archive =
      new SampleArchive(
          WatchedLists.of(
              watches,
              names,
              new WatchOptions(Duration.ZERO, Freshness.USUAL, announced::addAll),
              now::get));
  private final Caller api = new Caller(archive.table(), names, watches);

  private void watch(String name, String query) {
    assertThat(api.put("/watches/" + name, "{\"query\": \"" + query + "\"}").status())
        .isBetween(200, 201);
  }

  private List<String> found(String name) {
    return api.get("/watches/" + name + "/articles").keys();
  }

  private void article(String key, String text) {
    archive.article(key, "2026-11-24", "Reuters", text);
    now.set(now.get().plusSeconds(60));
  }

  @Test
  void aWatchListsTheArticlesThatArriveLatestFirst() {
    article("before.txt", "NATO met.");
    watch("nato", "entity=NATO");
    article("one.txt", "NATO met.");
    article("other.txt", "Snow fell on Moscow.");
    article("two.txt", "NATO met again.");
    assertThat(found("nato")).containsExactly("two.txt", "one.txt");
  }

  @Test
  void aLineSaysWhichNameMatchedInWhichSentenceAndWhen() {
    watch("nato", "any=NATO&any=Vilnius");
    article("one.txt", "It rained. NATO met in Brussels.");
    var line = api.get("/watches/nato/articles").json().get("articles").get(0);
    assertThat(line.at("/mentions/0/name").asString()).isEqualTo("NATO");
    assertThat(line.at("/mentions/0/snippet/text").asString()).isEqualTo("NATO met in Brussels.");
    assertThat(line.get("arrived").asString()).isEqualTo("2026-11-24T12:00:00Z");
    assertThat(line.has("backfill")).isFalse();
  }

  @Test
  void aLineShowsTheSentencesThatContainWhatTheWatchSearchesFor() {
    watch("deal", "entity=NATO&containing=grain");
    article("one.txt", "NATO met in Brussels. A grain deal was signed.");
    var line = api.get("/watches/deal/articles").json().get("articles").get(0);
    assertThat(line.at("/passages/0/text").asString()).isEqualTo("A grain deal was signed.");
    assertThat(line.at("/mentions/0/snippet/text").asString()).isEqualTo("NATO met in Brussels.");
    assertThat(api.get("/watches/deal/articles?format=atom").text())
        .contains("<summary>A grain deal was signed.</summary>");
  }

  @Test
  void aReplacedArticleIsListedOnceAndARemovedOneNotAtAll() {
    watch("nato", "entity=NATO");
    article("one.txt", "NATO met.");
    article("two.txt", "NATO met.");
    article("one.txt", "NATO met again.");
    assertThat(found("nato")).containsExactly("two.txt", "one.txt");
    article("two.txt", "Nobody met.");
    assertThat(found("nato")).containsExactly("one.txt");
    archive.remove("one.txt");
    assertThat(found("nato")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "entity=NATO&entity=Vilnius | true",
        "entity=NATO&entity=Moscow | false",
        "any=NATO&any=Moscow | true",
        "entity=NATO&not=Vilnius | false",
        "entity=NATO&language=en | true",
        "entity=NATO&language=de | false",
        "not=Moscow&source=reuters | true",
        "source=The+Times | false",
        "key=2023/07 | true",
        "key=2022 | false",
        "from=2026-11-01&to=2026-11-30 | true",
        "date=2022&entity=NATO | false",
        "entity=NATO&type=organization | true",
        "entity=NATO&type=person | false",
        "?entity=nato | true",
        "containing=grain+deal | true",
        "containing=\\\"grain+deal\\\" | true",
        "containing=\\\"deal+grain\\\" | false",
        "containing=\\\"vilnius+grain\\\"~6&entity=NATO | true",
        "containing=grain&entity=Moscow | false",
        "not-containing=grain&key=2023/07 | false",
        "not-containing=wheat&entity=NATO | true",
        "containing=nato&exact=true | false",
        "containing=NATO&exact=true&not-containing=nato | true"
      })
  void aWatchTestsEveryConditionOfOneArticle(String query, boolean matches) {
    watch("any", query);
    article("2023/07/one.txt", "NATO met in Vilnius about a grain deal.");
    assertThat(found("any")).hasSize(matches ? 1 : 0);
    if (!query.startsWith("?")) {
      String asParameter = query.replace("\\\"", "%22");
      assertThat(api.get("/articles?" + asParameter).keys()).isEqualTo(found("any"));
    }
  }

  @Test
  void aWatchReadsNamesAsQueriesDoEvenInTheFirstArticleThatUsesThem() {
    watch("putin", "entity=Putin");
    article("one.txt", "Vladimir Putin spoke. Snow fell.");
    assertThat(found("putin")).containsExactly("one.txt");
  }

  @Test
  void aWatchFindsMergedNames() {
    RecognizedText.of("Sergey Lavrov")
        .naming("Sergey Lavrov", EntityType.PERSON, "Sergey Lavrov")
        .teach(NameLearner.over(names));
    NameDirectory.of(names, archive.table()).merge("NATO", "Sergey Lavrov");
    watch("lavrov", "entity=Sergey+Lavrov");
    article("one.txt", "NATO met.");
    assertThat(found("lavrov")).containsExactly("one.txt");
  }

  @Test
  void changingTheQueryKeepsTheListButRemovingTheWatchDropsIt() {
    watch("w", "entity=NATO");
    article("one.txt", "NATO met.");
    watch("w", "entity=Moscow");
    article("two.txt", "Snow fell on Moscow.");
    article("three.txt", "NATO met.");
    assertThat(found("w")).containsExactly("two.txt", "one.txt");
    assertThat(api.call("DELETE", "/watches/w", Map.of()).status()).isEqualTo(204);
    assertThat(api.get("/watches/w/articles").status()).isEqualTo(404);
    now.set(now.get().plusSeconds(60));
    watch("w", "entity=Moscow");
    assertThat(found("w")).isEmpty();
  }

  @Test
  void oldArticlesAreListedAsBackfillAndNotAnnounced() {
    watch("nato", "entity=NATO");
    archive.article("old.txt", "2026-11-09", null, "NATO met.");
    archive.article("new.txt", "2026-11-10", null, "NATO met.");
    var lines = api.get("/watches/nato/articles?sort=newest&fields=key").json().get("articles");
    assertThat(lines.toString())
        .contains("{\"key\":\"old.txt\",\"arrived\":\"2026-11-24T12:00:00Z\",\"backfill\":true}")
        .contains("{\"key\":\"new.txt\",\"arrived\":\"2026-11-24T12:00:00Z\"}");
    assertThat(announced).extracting(found -> found.payload().key()).containsExactly("new.txt");
  }

  @Test
  void theFeedOfAWatchHasWhatFeedReadersNeed() throws Exception {
    watch("nato", "entity=NATO");
    article("one.txt", "It rained. NATO met & talked.");
    article("two.txt", "NATO met again.");
    var feed = xml(api.get("/watches/nato/articles?format=atom").text()).getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(texts(feed, "title")).first().isEqualTo("Watch nato");
    assertThat(texts(feed, "updated"))
        .containsExactly("2026-11-24T12:01:00Z", "2026-11-24T12:01:00Z", "2026-11-24T12:00:00Z");
    assertThat(texts(feed, "id"))
        .last()
        .isEqualTo("urn:dateline:article:" + SampleArchive.id("one.txt"));
    assertThat(texts(feed, "summary")).containsExactly("NATO met again.", "NATO met & talked.");
    assertThat(feed.getElementsByTagName("category").item(0).getAttributes().item(0).getNodeValue())
        .isEqualTo("NATO");
  }

  private static Document xml(String text) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<String> texts(Element feed, String name) {
    var elements = feed.getElementsByTagName(name);
    return IntStream.range(0, elements.getLength())
        .mapToObj(at -> elements.item(at).getTextContent())
        .toList();
  }

  @Test
  void anArchiveListsEachArticleThatArrivedSinceWhateverItsDay() {
    archive.article("2019.txt", "2019-01-01", null, "NATO met.");
    now.set(NOON.plusSeconds(3600));
    archive.article("2018.txt", "2018-01-01", "Reuters", "NATO met. Snow fell on Moscow.");
    archive.article("2017.txt", "2017-01-01", "Reuters", "Snow fell on Moscow.");
    String since = "since=2026-11-24T13:00:00Z";
    assertThat(api.get("/articles?since=2026-11-24").keys())
        .containsExactlyInAnyOrder("2019.txt", "2018.txt", "2017.txt");
    assertThat(api.get("/articles?since=2026-11-25").keys()).isEmpty();
    assertThat(api.get("/articles?" + since).keys()).doesNotContain("2019.txt").hasSize(2);
    assertThat(api.get("/articles?entity=NATO&" + since).keys()).containsExactly("2018.txt");
    assertThat(api.get("/articles?source=Reuters&not=NATO&" + since).keys())
        .containsExactly("2017.txt");
    assertThat(api.get("/articles?date=2018&" + since).keys()).containsExactly("2018.txt");
    assertThat(api.get("/articles?date=2018&language=en&" + since).keys())
        .containsExactly("2018.txt");
    assertThat(api.get("/articles?date=2018&language=de&" + since).keys()).isEmpty();
    assertThat(api.get("/articles?entity=NATO&type=person&" + since).keys()).isEmpty();
  }

  @Test
  void arrivalsAreSelectedByTheWordsInTheirTexts() {
    article("snow.txt", "Snow fell on Moscow. NATO met.");
    article("rain.txt", "Rain fell on Moscow.");
    String since = "/articles?since=2026-11-24&";
    assertThat(api.get(since + "containing=%22snow+fell%22").keys()).containsExactly("snow.txt");
    assertThat(api.get(since + "containing=%22fell+snow%22").keys()).isEmpty();
    assertThat(api.get(since + "containing=snow&exact=true").keys()).isEmpty();
    assertThat(api.get(since + "not-containing=snow").keys()).containsExactly("rain.txt");
    assertThat(api.get(since + "containing=fell&entity=NATO").keys()).containsExactly("snow.txt");
    assertThat(api.get(since + "containing=fell&entity=NATO&type=person").keys()).isEmpty();
  }

  @Test
  void arrivalsSayWhereTheirTextsMatchAndHowManyWereRead() {
    article("snow.txt", "NATO met. Snow fell on Moscow.");
    article("rain.txt", "Rain fell on Moscow.");
    var answer = api.get("/articles?since=2026-11-24&containing=snow");
    assertThat(answer.json().at("/articles/0/passages/0/text").asString())
        .isEqualTo("Snow fell on Moscow.");
    assertThat(answer.json().at("/searched/articles").asInt()).isEqualTo(2);
    var named = api.get("/articles?since=2026-11-24&containing=snow&entity=NATO");
    assertThat(named.json().at("/searched/articles").asInt()).isOne();
  }

  @Test
  void nearDuplicatesAmongArrivalsCannotBeHidden() {
    var answer = api.get("/articles?since=2026-11-24&duplicates=hide");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("leave out since or duplicates");
  }

  @ParameterizedTest
  @ValueSource(strings = {"entity=NATO", "containing=met", "not-containing=snow"})
  void pagesOfArrivalsHaveEachArticleOnce(String condition) {
    for (int i = 0; i < 30; i++) {
      article("k" + i + ".txt", i % 3 == 0 ? "NATO met." : "Snow fell on Moscow.");
    }
    String query = "/articles?since=2026-11-24&sort=oldest&limit=3&" + condition;
    var keys = new ArrayList<String>();
    String cursor = "";
    do {
      var page = api.get(query + cursor);
      keys.addAll(page.keys());
      cursor = page.json().has("next") ? "&cursor=" + page.next() : "";
    } while (!cursor.isEmpty());
    assertThat(keys)
        .containsExactly(
            "k0.txt", "k3.txt", "k6.txt", "k9.txt", "k12.txt", "k15.txt", "k18.txt", "k21.txt",
            "k24.txt", "k27.txt");
  }

  @Test
  void watchesAreListedAndShownWithTheirReadings() {
    var set = api.put("/watches/b", "{\"query\": \"entity=NATO\", \"note\": \"for us\"}");
    assertThat(set.status()).isEqualTo(201);
    assertThat(set.json().at("/readings/0/asked").asString()).isEqualTo("NATO");
    assertThat(api.put("/watches/b", "{\"query\": \"entity=NATO\"}").status()).isEqualTo(200);
    watch("a", "key=2023");
    assertThat(api.get("/watches").json().get("watches").findValuesAsString("name"))
        .containsExactly("a", "b");
    assertThat(api.get("/watches/b").json().get("query").asString()).isEqualTo("entity=NATO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "{}",
        "{\"query\": \"\"}",
        "{\"query\": []}",
        "{\"query\": \"entity=NATO\", \"notes\": \"\"}",
        "{\"query\": \"entity=NATO\", \"note\": {}}"
      })
  void aBodyThatDescribesNoWatchIsRefused(String body) {
    var answer = api.put("/watches/w", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.text()).contains("urn:dateline:problem:invalid-body");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "entitiy=NATO | unknown-parameter | Did you mean",
        "entity=NATO&sort=oldest | invalid-parameter | leave sort out",
        "entity=NATO&duplicates=hide | invalid-parameter | leave duplicates out",
        "type=person | conflicting-parameters | which entity",
        "containing=%22grain | invalid-parameter | Close the quotation mark",
        "exact=true | conflicting-parameters | with containing",
        "date=yesterday | invalid-parameter | 2023-07-14",
        "nonsense | unknown-parameter | nonsense"
      })
  void aQueryThatCannotBeTestedIsRefusedWithTheReason(String query, String type, String detail) {
    var answer = api.put("/watches/w", "{\"query\": \"" + query + "\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("urn:dateline:problem:" + type).contains(detail);
  }

  @Test
  void thereAreLimitsToNamesLengthsAndNumber() {
    assertThat(api.put("/watches/NATO", "{\"query\": \"key=a\"}").text()).contains("invalid-name");
    String tooLong = "key=" + "a".repeat(1997);
    assertThat(api.put("/watches/w", "{\"query\": \"" + tooLong + "\"}").text())
        .contains("invalid-body");
    for (int i = 0; i < 100; i++) {
      watch("w" + i, "key=" + i);
    }
    assertThat(api.put("/watches/w100", "{\"query\": \"key=a\"}").text())
        .contains("too-many-watches");
    assertThat(api.put("/watches/w99", "{\"query\": \"key=a\"}").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%2B12026-01-01T00:00:00Z",
        "%2B999999999-12-31T23:59:59-18:00",
        "-0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59-18:00"
      })
  void aTimeThatNoListCanHaveIsRefused(String since) {
    assertThat(api.get("/articles?since=" + since).status()).isEqualTo(400);
  }

  @Test
  void aNameThatNoWatchCanHaveIsRefused() {
    assertThat(api.call("DELETE", "/watches/" + "a".repeat(2000), Map.of()).status())
        .isEqualTo(400);
    assertThat(api.call("DELETE", "/watches/Not%20a%20name", Map.of()).status()).isEqualTo(400);
  }
}
