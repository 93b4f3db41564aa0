package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Upload;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.documents.UploadedFile;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.recognition.MultilingualRecognizer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Label("Whatever a document holds")
class StoredSizeTest {
  private static final int MOST_OF_AN_ITEM = 400 * 1024;
  private static final int MOST_OF_A_POSTING = 1024;
  private static final String KEY = "2023/07/14/" + "k".repeat(80) + ".json";
  private static final Preparation PREPARATION =
      new Preparation(
          DocumentReader.of(ReadingOptions.strict()),
          MultilingualRecognizer.load(),
          Clock.systemUTC());
  private static final String JSON =
      """
      {"date": "2023-07-14", "title": "%1$s", "author": "%1$s", "source": "%1$s",
       "section": "%1$s", "url": "%1$s", "language": "en", "text": "%2$s"}
      """;

  @Property(tries = 30)
  void itsItemsAreWithinWhatTheTableTakes(
      @ForAll("texts") String field, @ForAll("texts") String text) {
    assertBounded(JSON.formatted(field, "Vladimir Putin met " + text + " of NATO in Vilnius."));
  }

  static Stream<String> hugeTexts() {
    var random = new Random(7);
    return Stream.of(
        "in 2014 ".repeat(60_000),
        "Mr. Xi. ".repeat(60_000),
        IntStream.range(0, 20_000)
            .mapToObj(i -> "Mr. " + name(random) + " met " + name(random) + ". ")
            .collect(Collectors.joining()),
        "Ångström-ﷺ-Æther 東京大統領 ".repeat(5_000));
  }

  private static String name(Random random) {
    return random
        .ints(3 + random.nextInt(7), 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.collectingAndThen(Collectors.joining(), StoredSizeTest::capitalized));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  @ParameterizedTest
  @MethodSource("hugeTexts")
  void hugeTextsFitTheTableToo(String text) {
    assertBounded(JSON.formatted("x".repeat(200_000), text));
  }

  private static void assertBounded(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    var upload = new Upload("articles", KEY, null, "e".repeat(32), bytes.length, Instant.EPOCH);
    var file = UploadedFile.of(KEY, bytes, Instant.EPOCH);
    var prepared = PREPARATION.prepare(upload, file, new Timings());
    assertThat(prepared).isInstanceOf(Preparation.Articles.class);
    var client = new RecordingDynamoDb();
    var article = ((Preparation.Articles) prepared).articles().getFirst();
    DynamoDbArticles.index(client.client(), "articles")
        .put(article, new Sequencer("0055AED6DCD90281E5"));

    List<Map.Entry<String, Integer>> sizes = client.sizes();
    assertThat(sizes).hasSizeGreaterThan(2);
    assertThat(sizes).allSatisfy(it -> assertThat(it.getValue()).isLessThan(MOST_OF_AN_ITEM));
    assertThat(sizes)
        .filteredOn(it -> !it.getKey().startsWith("article:") && !it.getKey().startsWith("text:"))
        .allSatisfy(it -> assertThat(it.getValue()).isLessThanOrEqualTo(MOST_OF_A_POSTING));
  }

  @Provide
  Arbitrary<String> texts() {
    var characters =
        Arbitraries.oneOf(
            Arbitraries.chars().range('A', 'z').filter(c -> c != '\\'),
            Arbitraries.chars().range('а', 'я'),
            Arbitraries.chars().range('一', '三'),
            Arbitraries.chars().range('ﷰ', 'ﷻ'),
            Arbitraries.of(' ', '.', '-', '\ud83d', '\ude00'));
    return Arbitraries.oneOf(
        characters.list().ofMaxSize(500).map(StoredSizeTest::joined),
        characters.list().ofMinSize(1).ofMaxSize(20).map(it -> joined(it).repeat(300)));
  }

  private static String joined(List<Character> characters) {
    return characters.stream().map(String::valueOf).collect(Collectors.joining());
  }
}
