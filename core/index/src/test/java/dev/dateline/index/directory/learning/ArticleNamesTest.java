package dev.dateline.index.directory.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ArticleNamesTest {
  private static final int MANY = 200_000;

  /// Far more time than it needs: what it catches is time that grows with the square.
  @Test
  @Timeout(60)
  void areFoundInBoundedTimeHoweverManyThereAre() {
    String text = "Russian";
    var mentions = List.of(new Mention(new Span(0, text.length()), 0));
    var entities =
        IntStream.range(0, MANY)
            .mapToObj(i -> new Entity("Demonym " + i, EntityType.MISC, "Country " + i, mentions));
    var recognition = new Recognition(List.of(new Span(0, text.length())), entities.toList());

    assertThat(ArticleNames.of(recognition, text)).hasSize(MANY);
  }
}
