package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A release that has three fields more than another.
class LaterFieldsTest {
  private static final LaterFields NEWER =
      new LaterFields(List.of(ArticleField.BYLINE, ArticleField.SECTION, ArticleField.URL));
  private static final LaterFields OLDER = new LaterFields(List.of(ArticleField.SECTION));
  private static final Metadata BOTH =
      Metadata.NONE.with(ArticleField.BYLINE, "Anna").with(ArticleField.SECTION, "World");

  @Test
  void theFieldsThatAreSetAreStoredWithTheirCodes() {
    var in = new PackedReader(written(NEWER, BOTH));

    assertThat(in.integer()).isEqualTo(2);
    assertThat(List.of(in.string(), in.string(), in.string(), in.string()))
        .containsExactly("BYLINE", "Anna", "SECTION", "World");
    assertThat(in.hasMore()).isFalse();
  }

  @Test
  void theyAreReadByTheReleaseThatHasThem() {
    assertThat(read(NEWER, written(NEWER, BOTH))).isEqualTo(BOTH);
  }

  @Test
  void anOlderReleaseSkipsThoseThatItDoesNotKnow() {
    assertThat(read(OLDER, written(NEWER, BOTH)))
        .isEqualTo(Metadata.NONE.with(ArticleField.SECTION, "World"));
  }

  @Test
  void anArticleWithoutThemTakesNoBytes() {
    var metadata = Metadata.NONE.with(ArticleField.SOURCE, "Reuters");

    assertThat(NEWER.areSetIn(metadata)).isFalse();
    assertThat(written(NEWER, metadata)).isEmpty();
    assertThat(read(NEWER, new byte[0])).isEqualTo(Metadata.NONE);
  }

  private static byte[] written(LaterFields fields, Metadata metadata) {
    var out = new PackedWriter();
    fields.write(metadata, out);
    return out.bytes();
  }

  private static Metadata read(LaterFields fields, byte[] bytes) {
    return fields.addTo(Metadata.NONE, new PackedReader(bytes));
  }
}
