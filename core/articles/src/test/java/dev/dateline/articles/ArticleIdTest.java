package dev.dateline.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArticleIdTest {
  @Test
  void theSameKeyInTheSameBucketIsTheSameArticle() {
    assertThat(ArticleId.of("press", "2023/a.txt")).isEqualTo(ArticleId.of("press", "2023/a.txt"));
  }

  @Test
  void bucketKeyAndMemberAreKeptApart() {
    assertThat(ArticleId.of("ab", "c")).isNotEqualTo(ArticleId.of("a", "bc"));
    assertThat(ArticleId.ofMember("a", "b", "c")).isNotEqualTo(ArticleId.of("a", "bc"));
    assertThat(ArticleId.ofMember("a", "b", "c")).isNotEqualTo(ArticleId.of("a", "b"));
  }

  @Test
  void anIdNeverChangesFromOneReleaseToTheNext() {
    assertThat(ArticleId.of("articles", "a.txt").value()).isEqualTo("zcg4gcz7kf678rjf");
  }

  @Property
  void anIdReadsBackAsItself(@ForAll String bucket, @ForAll String key) {
    var id = ArticleId.of(bucket, key);
    assertThat(ArticleId.parse(id.value())).contains(id);
  }

  @Test
  void otherTextIsNotAnId() {
    assertThat(ArticleId.parse("w4b9jgdm9t8wczg")).isEmpty();
    assertThat(ArticleId.parse("W4B9JGDM9T8WCZGT")).isEmpty();
    assertThatThrownBy(() -> new ArticleId("../etc/passwd")).hasMessageContaining("../etc/passwd");
  }
}
