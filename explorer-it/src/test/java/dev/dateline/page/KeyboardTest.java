package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

/// Everything without a mouse.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class KeyboardTest {
  @AutoClose private static Visit visit;

  @BeforeAll
  static void open() throws IOException {
    visit = Visit.to(GeneratedArchive.ofDays(40));
  }

  @Test
  void fromTheSearchToAnArticleAndBack() {
    visit.open("/").press("/");
    visit.press("NATO", Keys.ENTER).settle();
    visit.script("document.activeElement.blur()");
    visit.press("j").press("j").press(Keys.ENTER);
    visit.await(() -> "reading".equals(visit.script("return document.activeElement.id")));
    visit.press("x");
    visit.await(() -> visit.all(".reader").isEmpty());
    assertThat(visit.script("return document.activeElement.className")).isEqualTo("headline");
  }

  @Test
  void arrowsMoveAlongTheTimelineAndEnterChoosesTheDays() {
    visit.open("/?entity=NATO&interval=month");
    visit.script("document.querySelector('.picker input').focus()");
    var first = visit.attribute(".picker input", "aria-valuetext");
    visit.press(Keys.ARROW_LEFT);
    visit.await(() -> !visit.attribute(".picker input", "aria-valuetext").equals(first));
    assertThat(visit.attribute(".picker input", "aria-valuetext")).contains("2023");
    visit.press(Keys.ENTER).settle();
    assertThat(visit.address()).contains("from=2023-06");
  }

  @Test
  void twoKeysGoToAnotherView() {
    visit.open("/?date=2023-07").press("g").press("n").settle();
    assertThat(visit.address()).isEqualTo("/?date=2023-07&view=network");
    visit.press("g").press("r").settle();
    assertThat(visit.address()).isEqualTo("/?view=rejections");
  }

  @Test
  void singleKeysCanBeSwitchedOff() {
    visit.open("/?date=2023-07").press("?");
    visit.await(() -> visit.one("#help").isDisplayed());
    visit.one("#help input").click();
    visit.press(Keys.ESCAPE);
    visit.await(() -> !visit.one("#help").isDisplayed());
    visit.script("document.activeElement.blur()");
    visit.press("g").press("n");
    assertThat(visit.address()).isEqualTo("/?date=2023-07");
    visit.script("localStorage.clear()");
  }

  @Test
  void everythingThatHasTheFocusShowsIt() {
    visit.open("/?entity=NATO&date=2023-07");
    visit.script("document.activeElement.blur()");
    for (int i = 0; i < 30; i++) {
      visit.press(Keys.TAB);
      assertThat(
              (String) visit.script("return getComputedStyle(document.activeElement).outlineStyle"))
          .as(visit.browser().driver().switchTo().activeElement().getDomProperty("outerHTML"))
          .isNotEqualTo("none");
    }
  }
}
