package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/// The page with colours that the system forces, on paper, and without motion.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class MediaTest {
  private static final Path PICTURES = Path.of("target/pictures");
  private static final Map<String, String> FORCED = Map.of("forced-colors", "active");
  @AutoClose private static Visit visit;
  private static String article;

  @BeforeAll
  static void open() throws IOException {
    visit = Visit.to(GeneratedArchive.ofDays(60).rejecting("2023/undated.txt"));
    article = visit.idOfAnArticle();
  }

  @AfterEach
  void reset() {
    visit.browser().sized(1280, 900).preferring(Map.of());
  }

  static Stream<View> views() {
    return View.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("views")
  void forcedColoursLeaveNothingToTheStyleSheetsOwnPalette(View view) {
    visit.browser().preferring(FORCED);
    view.open(visit, article);
    visit.browser().capture(PICTURES.resolve(view.name() + "-forced.png"));
    assertThat(colours("svg rect, svg circle", "fill")).isSubsetOf(systemColours());
    assertThat(colours(".link, .sparkline polyline", "stroke")).isSubsetOf(systemColours());
    assertThat(colours("mark", "backgroundColor")).isSubsetOf(systemColours());
  }

  @Test
  void forcedColoursShowTheLegendAndTellItsLinesApartWithoutColour() {
    visit.browser().preferring(FORCED);
    visit.open("/?entity=NATO&compare=Moscow&compare=Kyiv&compare=Odesa");
    visit.see(".legend", "Odesa");
    assertThat(legend("borderTopStyle")).containsExactly("solid", "solid", "dashed", "dotted");
    assertThat(legend("borderTopColor")).isSubsetOf(systemColours());
  }

  @Test
  void theChartIsDrawnAgainInForcedColours() {
    visit.open("/?entity=NATO");
    visit.await(() -> !visit.all("timeline-chart canvas").isEmpty());
    Object before = picture();
    visit.browser().preferring(FORCED);
    visit.await(() -> !picture().equals(before));
    assertThat(picture()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("views")
  void onPaperThereAreNoControls(View view) {
    view.open(visit, article);
    visit.browser().sized(800, 1100).printing(Map.of("prefers-color-scheme", "dark"));
    visit.browser().capture(PICTURES.resolve(view.name() + "-print.png"));
    assertThat(visit.all("button, nav, input, .options select").stream())
        .filteredOn(WebElement::isDisplayed)
        .isEmpty();
    assertThat(visit.script("return getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(visit.script("return document.documentElement.scrollWidth")).isEqualTo(800L);
  }

  @Test
  void onPaperTheListSaysWhereItAndEachArticleCanBeFoundAndWhen() {
    visit.open("/?entity=NATO&date=2023-07");
    visit.browser().printing(Map.of());
    assertThat(visit.one(".printed").getText())
        .startsWith(visit.site() + "/?entity=NATO&date=2023-07, accessed ");
    assertThat(
            (String)
                visit.script(
                    "return getComputedStyle(document.querySelector('.headline'),"
                        + " '::after').content"))
        .contains(visit.site() + "/?entity=NATO&date=2023-07#" + article);
    assertThat(visit.one(".chip .value").isDisplayed()).isTrue();
    assertThat(visit.one("timeline-chart canvas").isDisplayed()).isTrue();
  }

  @Test
  void onPaperAnOpenArticleStandsAlone() {
    visit.open("/?entity=NATO&date=2023-07#" + article);
    visit.see(".reader .text", "NATO");
    visit.browser().printing(Map.of());
    assertThat(visit.one(".reader .text").isDisplayed()).isTrue();
    assertThat(visit.one(".list").isDisplayed()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("views")
  void nothingMovesByItself(View view) {
    visit.browser().preferring(Map.of("prefers-reduced-motion", "reduce"));
    view.open(visit, article);
    assertThat(visit.script("return document.getAnimations().length")).isEqualTo(0L);
    assertThat(visit.script("return getComputedStyle(document.documentElement).scrollBehavior"))
        .isEqualTo("auto");
  }

  private static List<String> colours(String selector, String property) {
    return strings(
        visit.script(
            "return [...document.querySelectorAll(arguments[0])]"
                + ".map((element) => getComputedStyle(element)[arguments[1]])",
            selector,
            property));
  }

  private static List<String> legend(String property) {
    return strings(
        visit.script(
            "return [...document.querySelectorAll('.legend li')]"
                + ".map((line) => getComputedStyle(line, '::before')[arguments[0]])",
            property));
  }

  /// What the system's colours are in this browser.
  private static List<String> systemColours() {
    return strings(
        visit.script(
            """
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.forcedColorAdjust = 'none';
            const colours = ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'Highlight', 'GrayText', 'Mark']
                .map((name) => {
                  probe.style.color = name;
                  return getComputedStyle(probe).color;
                });
            probe.remove();
            return colours;
            """));
  }

  private static Object picture() {
    var picture =
        visit.script("return document.querySelector('timeline-chart canvas')?.toDataURL()");
    return picture == null ? "" : picture;
  }

  @SuppressWarnings("unchecked") // what the script returns
  private static List<String> strings(@Nullable Object returned) {
    return (List<String>) Objects.requireNonNull(returned);
  }
}
