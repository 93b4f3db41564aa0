package dev.dateline.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Entity;
import dev.dateline.articles.Mention;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.Reading;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.documents.UploadedFile;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleGeneratorTest {
  private static final List<GeneratedArticle> STORIES =
      IntStream.range(0, 500).mapToObj(ArticleGenerator::story).toList();

  @Test
  void theSameNumberGivesTheSameArticle() {
    assertThat(ArticleGenerator.story(7)).isEqualTo(STORIES.get(7));
    assertThat(STORIES).doesNotHaveDuplicates();
  }

  @Test
  void itIsAboutAsLongAsAnArticleIs() {
    assertThat(STORIES.stream().mapToInt(story -> story.text().length()).average().orElseThrow())
        .isBetween(1400.0, 2600.0);
  }

  @Test
  void itNamesAboutADozen() {
    var names = STORIES.stream().mapToInt(story -> story.recognition().entities().size());

    assertThat(names.average().orElseThrow()).isBetween(9.0, 14.0);
  }

  @Test
  void itsNamesAreWhereItSays() {
    for (var story : STORIES) {
      assertThat(story.recognition().entities()).isNotEmpty();
      for (Entity entity : story.recognition().entities()) {
        for (Mention mention : entity.mentions()) {
          assertThat(entity.name()).endsWith(mention.span().in(story.text()));
        }
      }
    }
  }

  @Test
  void aFewNamesAreInManyArticlesAndManyInOne() {
    var counts =
        STORIES.stream()
            .flatMap(story -> story.recognition().entities().stream())
            .collect(Collectors.groupingBy(Entity::name, Collectors.counting()))
            .values();

    assertThat(counts).anyMatch(count -> count > 200);
    assertThat(counts.stream().filter(count -> count == 1).count())
        .isGreaterThan(counts.size() / 2);
  }

  @Test
  void itsFileIsReadAsIngestReadsIt() {
    var reader = DocumentReader.of(ReadingOptions.strict());
    for (var story : STORIES) {
      var file = UploadedFile.of(story.key(), story.bytes(), Instant.EPOCH);

      var reading = reader.read(file);

      assertThat(reading).isInstanceOf(Reading.Documents.class);
      var document = ((Reading.Documents) reading).documents().getFirst();
      assertThat(document.date().day()).isEqualTo(story.day());
      assertThat(document.headline()).isEqualTo(story.headline());
      assertThat(document.text()).isEqualTo(story.text().strip());
    }
  }
}
