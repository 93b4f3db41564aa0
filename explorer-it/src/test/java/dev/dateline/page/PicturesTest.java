package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Takes a picture of each view, to be looked at: `target/pictures`.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class PicturesTest {
  private static final Path FOLDER = Path.of("target/pictures");
  @AutoClose private static Visit visit;
  private static String article;

  @BeforeAll
  static void open() throws IOException {
    visit =
        Visit.to(
            GeneratedArchive.ofDays(90)
                .rejecting("2023/undated.txt")
                .rejecting("scans/page-1.pdf"));
    article = visit.idOfAnArticle();
  }

  static Stream<Arguments> pictures() {
    return View.ALL.stream()
        .flatMap(
            view ->
                Stream.of(
                    Arguments.of(view, "light", 1280),
                    Arguments.of(view, "dark", 1280),
                    Arguments.of(view, "light", 320)));
  }

  @ParameterizedTest(name = "{0}, {1}, {2} px")
  @MethodSource("pictures")
  void eachViewHasAPicture(View view, String scheme, int width) throws IOException {
    visit.browser().sized(width, 800).preferring(Map.of("prefers-color-scheme", scheme));
    view.open(visit, article);
    Path file = FOLDER.resolve(view.name() + "-" + scheme + "-" + width + ".png");
    visit.browser().capture(file);
    assertThat(Files.size(file)).isGreaterThan(5_000);
  }
}
