package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The page before the first article.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class EmptyArchiveTest {
  @Test
  void itSaysHowToUploadAndShowsTheFirstArticleWithoutReloading() throws IOException {
    var archive = GeneratedArchive.empty();
    try (var visit = Visit.to(archive)) {
      visit.open("/");
      assertThat(visit.see(".empty pre", "s3 cp article.txt")).isNotNull();
      archive.rejecting("undated.txt");
      assertThat(visit.see(".empty table", "Begin it with: date 2023-07-14")).isNotNull();
      archive.with("first.txt", "2023-07-14", "Reuters", "NATO met in Vilnius.");
      assertThat(visit.see(".list .line", "NATO met in Vilnius.")).isNotNull();
      assertThat(visit.all(".empty")).isEmpty();
    }
  }
}
