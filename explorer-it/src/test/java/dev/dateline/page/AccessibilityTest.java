package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@EnabledIf("dev.dateline.page.Browser#isInstalled")
class AccessibilityTest {
  @AutoClose private static Visit visit;
  private static String article;

  @BeforeAll
  static void open() throws IOException {
    visit = Visit.to(GeneratedArchive.ofDays(60).rejecting("2023/undated.txt"));
    article = visit.idOfAnArticle();
  }

  static Stream<Arguments> views() {
    return View.ALL.stream()
        .flatMap(
            view ->
                Stream.of("light", "dark")
                    .flatMap(
                        scheme ->
                            Stream.of(320, 1280).map(width -> Arguments.of(view, scheme, width))));
  }

  @ParameterizedTest(name = "{0}, {1}, {2} px")
  @MethodSource("views")
  void noBarrierIsFound(View view, String scheme, int width) {
    visit.browser().sized(width, 900).preferring(Map.of("prefers-color-scheme", scheme));
    view.open(visit, article);
    assertThat(Axe.barriers(visit)).isEmpty();
  }

  @ParameterizedTest(name = "{0} at {1} px")
  @MethodSource("widths")
  void nothingIsCutOffAtTheSide(View view, int width) {
    visit.browser().sized(width, 900);
    view.open(visit, article);
    assertThat((Long) visit.script("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  static Stream<Arguments> widths() {
    return View.ALL.stream()
        .flatMap(view -> Stream.of(320, 640, 3840).map(width -> Arguments.of(view, width)));
  }
}
