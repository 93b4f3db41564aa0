package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// Watches, as they are set up, read and removed in the page.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class WatchingTest {
  private GeneratedArchive archive;
  private Visit visit;

  @BeforeEach
  void open() throws IOException {
    archive = GeneratedArchive.ofDays(10);
    visit = Visit.to(archive);
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void aSearchIsWatchedFromNowOn() {
    visit.open("/?entity=Kyiv&not=Odesa");
    visit.see(".take button", "Watch").click();
    assertThat(visit.one("#watching [name=name]").getDomProperty("value")).isEqualTo("kyiv-odesa");
    visit.press("kyiv", Keys.TAB).press("For Ann", Keys.ENTER);
    visit.see(".watches li", "For Ann");
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?view=watches&watch=kyiv");
    assertThat(visit.see(".list .none", "Nothing has arrived yet")).isNotNull();
    archive.with("new.txt", "2026-11-23", null, "It rained. Kyiv waits.");
    visit.open("/?view=watches&watch=kyiv");
    var line = visit.see(".list li", "Kyiv waits.");
    assertThat(line.getText()).contains("names Kyiv", "arrived 23 Nov 2026, 12:00 UTC");
    assertThat(line.findElement(By.cssSelector("mark")).getText()).isEqualTo("Kyiv");
  }

  @Test
  void anArticleThatAWatchFoundOpensBesideItsList() {
    visit.open("/?view=watches&watch=nato");
    visit.one(".list a.headline").click();
    visit.await(() -> !visit.all("#reading").isEmpty());
    assertThat(visit.address()).matches("/\\?view=watches&watch=nato#[0-9a-z]{16}");
    assertThat(visit.attribute(".watches li a[href$='atom']", "href"))
        .isEqualTo("watches/nato/articles?format=atom");
  }

  @Test
  void aWatchIsChangedOnlyAfterAQuestion() {
    visit.open("/?entity=Kyiv");
    visit.see(".take button", "Watch").click();
    visit.press("nato", Keys.ENTER);
    visit.see("#watching [role=alert]", "There is a watch “nato” already");
    visit.see("#watching button.primary", "Change that watch").click();
    visit.see(".watches .chip", "Kyiv");
    assertThat(visit.all(".watches li.chosen")).hasSize(1);
  }

  @Test
  void aWatchIsRemovedOnlyAfterAQuestion() {
    visit.open("/?view=watches&watch=nato");
    visit.see(".watches button", "Remove").click();
    visit.see("#removal button", "Keep it").click();
    visit.await(() -> !visit.one("#removal").isDisplayed());
    assertThat(visit.all(".watches li.chosen")).hasSize(1);
    visit.see(".watches button", "Remove").click();
    visit.see("#removal button.primary", "Remove").click();
    visit.see(".watches .none", "There are no watches yet");
    assertThat(visit.address()).isEqualTo("/?view=watches");
    assertThat(visit.script("return document.activeElement.id")).isEqualTo("watches");
  }

  @Test
  void aRefusalIsShownInTheApisWords() {
    visit.open("/?entity=NATO");
    visit.script(
        "window.fetch = async () =>"
            + " new Response('{\"message\": \"Forbidden\"}', {status: 403})");
    visit.see(".take button", "Watch").click();
    visit.press("mine", Keys.ENTER);
    assertThat(visit.see("#watching .problem", "Forbidden")).isNotNull();
  }
}
