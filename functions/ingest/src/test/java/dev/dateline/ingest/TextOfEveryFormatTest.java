package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Passage;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.ingest.object.FakeBucket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The stored text of an article is the one that its offsets refer to, whatever the format of the
/// file.
class TextOfEveryFormatTest {
  private static final Path SAMPLES =
      Path.of("../../core/documents/src/test/resources/dev/dateline/documents");
  private static final int LIMIT = 1_000_000;

  /// A recognizer to which every capitalized word is a name.
  private static final class Capitals implements EntityRecognizer {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}++");

    @Override
    public Recognition recognize(String text, List<Passage> passages) {
      var entities =
          NAME.matcher(text)
              .results()
              .map(found -> new Mention(new Span(found.start(), found.end()), 0))
              .map(it -> Entity.of(it.span().in(text), EntityType.MISC, List.of(it)))
              .toList();
      return new Recognition(List.of(new Span(0, text.length())), entities);
    }
  }

  static Stream<Path> files() throws IOException {
    try (var files = Files.list(SAMPLES)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasEachNameAtItsOffsets(Path file) throws IOException {
    var bucket = FakeBucket.unversioned("articles", LIMIT);
    var function = new FunctionInMemory(bucket, new Capitals(), UnaryOperator.identity());
    var upload = function.upload("2023-07-14/" + file.getFileName(), Files.readAllBytes(file));
    function.handle(Notification.of(Notification.created(upload, "0A")));

    assertThat(function.articles()).as(function.log()).isNotEmpty();
    function.articles().forEach(article -> assertNamesAreInPlace(article, function));
  }

  private static void assertNamesAreInPlace(IndexedArticle article, FunctionInMemory function) {
    String text = function.lists().text(article.position()).orElseThrow().text();
    assertThat(article.recognition().entities())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(name.mentions())
                    .allSatisfy(it -> assertThat(it.span().in(text)).isEqualTo(name.name())));
  }
}
