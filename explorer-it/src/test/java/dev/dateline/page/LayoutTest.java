package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What small and large screens, and texts of any language, do to the layout.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class LayoutTest {
  @AutoClose private static Visit visit;

  @BeforeAll
  static void open() throws IOException {
    var archive = GeneratedArchive.ofDays(20).rejecting("2023/undated.txt");
    archive.with("2023/ar.txt", "2023-07-31", null, "اجتمع الوزراء في العاصمة يوم الثلاثاء");
    visit = Visit.to(archive);
  }

  @AfterEach
  void reset() {
    visit.browser().sized(1280, 900).preferring(Map.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 480, 800, 1000, 1280, 3840})
  void theNameOfThePageStaysOnOneLineAndNothingIsWiderThanTheScreen(int width) {
    visit.browser().sized(width, 900);
    visit.open("/?entity=NATO&compare=Moscow");
    assertThat(visit.one(".brand").getSize().getHeight()).isLessThan(30);
    assertThat(visit.script("return document.documentElement.scrollWidth")).isEqualTo((long) width);
  }

  @Test
  void theHelpCanBeReadOnAPhone() {
    visit.browser().sized(320, 700);
    visit.open("/?entity=NATO");
    visit.script("document.querySelector('#help').showModal()");
    assertThat(visit.all("#help dd"))
        .isNotEmpty()
        .allMatch(meaning -> meaning.getSize().getWidth() > 120);
  }

  @Test
  void onAPhoneARejectionShowsItsRemedyWithoutScrollingSideways() {
    visit.browser().sized(320, 700);
    visit.open("/?view=rejections");
    var remedy = visit.see(".rejections td", "Begin it with").getRect();
    assertThat(remedy.getX() + remedy.getWidth()).isLessThanOrEqualTo(320);
  }

  @Test
  void theLabelsOfTheTimelineAreNotCutOff() {
    visit.open("/?entity=NATO&date=2023-07");
    visit.await(() -> !visit.all("timeline-chart canvas").isEmpty());
    assertThat(
            visit.script(
                """
                const canvas = document.querySelector('timeline-chart canvas');
                const pixels = canvas.getContext('2d')
                    .getImageData(canvas.width - 1, canvas.height - 20, 1, 20).data;
                return pixels.every((value) => value === 0);
                """))
        .isEqualTo(true);
  }

  @Test
  void anArticleWithoutRecognizedNamesSaysSo() {
    visit.open("/?key=2023/ar.txt");
    visit.one("a.headline").click();
    assertThat(visit.see(".reader .none", "No names were recognized.")).isNotNull();
    assertThat(visit.all(".reader .names")).isEmpty();
  }
}
