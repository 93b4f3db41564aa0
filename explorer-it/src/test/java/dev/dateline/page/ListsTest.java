package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// Lists of names that are checked in the page.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class ListsTest {
  @AutoClose private static Visit visit;

  @BeforeAll
  static void open() throws IOException {
    visit = Visit.to(GeneratedArchive.ofDays(30));
  }

  @Test
  void eachNameOfAListSaysHowItIsReadAndHowOftenItOccurs() {
    visit.open("/?view=check");
    visit.one("textarea").sendKeys("Putin\nAtlantis");
    visit.see("button.primary", "Check").click();
    visit.see(".summary", "1 of 2 names are in the archive.");
    assertThat(visit.address()).isEqualTo("/?view=check&names=Putin%0AAtlantis");
    assertThat(visit.see(".check tbody tr", "Atlantis").getText()).contains("not in the archive");
    var putin = visit.see(".check tbody tr", "Vladimir Putin");
    var number = putin.findElement(By.cssSelector("td.articles a"));
    String articles = number.getText();
    number.click();
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?entity=Putin");
    assertThat(visit.see(".count", articles + " articles")).isNotNull();
  }

  @Test
  void theFirstDayIsALinkToItsArticles() {
    visit.open("/?view=check&names=Putin");
    visit.see(".check tbody tr", "Putin").findElement(By.cssSelector("td:nth-child(4) a")).click();
    visit.settle();
    assertThat(visit.address()).matches("/\\?entity=Putin&date=2023-07-\\d\\d");
    assertThat(visit.all(".list .line")).isNotEmpty();
  }

  @Test
  void aTableIsReadByItsHeader() {
    visit.open("/?view=check&kind=csv&names=party%2Cname%0AA%2CVilnius%0AB%2CNATO");
    assertThat(visit.see(".summary", "2 of 2 names")).isNotNull();
    assertThat(visit.all(".check tbody th"))
        .extracting(cell -> cell.getText())
        .containsExactly("Vilnius", "NATO");
  }

  @Test
  void aListTooLongForAnAddressIsCheckedToo() {
    visit.open("/?view=check");
    String names =
        IntStream.range(0, 400).mapToObj(i -> "Nobody " + i).collect(Collectors.joining("\n"));
    visit.script("document.querySelector('textarea').value = arguments[0]", names + "\nKyiv");
    visit.see("button.primary", "Check").click();
    assertThat(visit.see(".summary", "1 of 401 names")).isNotNull();
    assertThat(visit.address()).isEqualTo("/?view=check");
  }

  @Test
  void theTableCanBeTakenAwayAsCsv() {
    visit.open("/?view=check&names=Putin%0AAtlantis");
    visit.script(
        "const make = URL.createObjectURL;URL.createObjectURL = (blob) => (blob.text().then((text)"
            + " => window.saved = text), make(blob))");
    visit.see(".check .options button", "CSV").click();
    visit.await(() -> visit.script("return window.saved") != null);
    assertThat((String) visit.script("return window.saved"))
        .startsWith("name,as,types,articles,exact,first,last")
        .containsPattern("\nPutin,Vladimir Poutine; Vladimir Putin,person,\\d+,true,2023-")
        .contains("\nAtlantis,");
  }

  @Test
  void tooManyNamesAreRefusedInTheApisWords() {
    visit.open("/?view=check");
    visit.script("document.querySelector('textarea').value = 'Kyiv\\n'.repeat(501)");
    visit.one("textarea").sendKeys(Keys.TAB);
    visit.see("button.primary", "Check").click();
    assertThat(visit.see(".problem", "Send at most 500 names at a time, not 501.")).isNotNull();
  }
}
