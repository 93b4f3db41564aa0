package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.JavascriptException;

/// The page with texts that attack it.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class HostileTextTest {
  private static final String IMAGE = "<img src=x onerror=\"document.title='hacked'\"> NATO met.";
  private static final String SCRIPT = "</script><script>document.title='hacked'</script> NATO.";
  private static final String REVERSED = "\u202eتحدث البنك المركزي عن NATO في 4 June 2023.";
  @AutoClose private static Visit visit;

  @BeforeAll
  static void open() throws IOException {
    visit =
        Visit.to(
            GeneratedArchive.ofDays(30)
                .with("<b>bold</b>.txt", "2023-08-01", "<i>Evil</i> Times", IMAGE)
                .with("a\"onmouseover=\"x.txt", "2023-08-01", "javascript:alert(1)", SCRIPT)
                .with("rtl.txt", "2023-08-01", null, REVERSED)
                .with("long.txt", "2023-08-01", null, "NATO " + "x".repeat(500) + ".")
                .rejecting("<script>document.title='hacked'</script>.txt"));
  }

  @Test
  void hostileTextsAreShownAsText() {
    visit.open("/?date=2023-08-01");
    assertThat(visit.see(".list h3", "<img src=x onerror=")).isNotNull();
    var ids =
        visit.all("a.headline").stream().map(link -> link.getDomAttribute("data-id")).toList();
    assertThat(ids).hasSize(4);
    for (String id : ids) {
      visit.open("/?date=2023-08-01#" + id);
      visit.await(() -> !visit.all("#reading").isEmpty());
      assertThat(visit.all("#app img, #app script, .list b, .list i, .reader i")).isEmpty();
      assertThat(visit.browser().driver().getTitle()).isNotEqualTo("hacked");
    }
    visit.open("/?view=rejections");
    assertThat(visit.see(".rejections th", "<script>")).isNotNull();
  }

  @Test
  void anAddressCannotInsertHtml() {
    visit.open("/?entity=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&date=2023-08&compare=%3Cb%3E");
    assertThat(visit.see(".chip", "<img src=x onerror=alert(1)>")).isNotNull();
    assertThat(visit.all("#app img, #app b")).isEmpty();
  }

  @Test
  void textFromRightToLeftIsLaidOutSo() {
    visit.open("/?entity=NATO&date=2023-08-01");
    var snippet = visit.see(".snippet", "البنك المركزي");
    assertThat(visit.script("return getComputedStyle(arguments[0]).direction", snippet))
        .isEqualTo("rtl");
  }

  @Test
  void noScriptCanInsertTextAsHtml() {
    visit.open("/");
    assertThatExceptionOfType(JavascriptException.class)
        .isThrownBy(() -> visit.script("document.body.innerHTML = '<b>x</b>'"))
        .withMessageContaining("TrustedHTML");
  }

  @Test
  void noViewComplainsOrAsksAnotherHost() {
    visit.open("/?entity=NATO&date=2023-07");
    var article = visit.attribute("a.headline", "data-id");
    visit.browser().consoleErrors();
    visit.browser().requests();
    for (View view : View.ALL) {
      view.open(visit, article);
      visit.press(".");
      assertThat(visit.browser().consoleErrors())
          .filteredOn(error -> !error.contains("Failed to load resource"))
          .as(view.name())
          .isEmpty();
    }
    assertThat(visit.browser().requests())
        .isNotEmpty()
        .allMatch(
            request ->
                request.contains("\"url\":\"" + visit.site() + "/")
                    || request.contains("\"url\":\"about:blank\"")
                    || request.contains("\"url\":\"data:")
                    || request.contains("\"url\":\"blob:"));
  }
}
