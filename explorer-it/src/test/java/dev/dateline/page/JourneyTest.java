package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

@EnabledIf("dev.dateline.page.Browser#isInstalled")
class JourneyTest {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  @AutoClose private static Visit visit;

  @BeforeAll
  static void open() throws IOException {
    visit = Visit.to(GeneratedArchive.ofDays(60).rejecting("2023/undated.txt"));
  }

  @Test
  void theStartPageShowsTrendsAndTheLatestArticles() {
    visit.open("/");
    assertThat(visit.see(".trends tbody th", "Vilnius")).isNotNull();
    assertThat(visit.all(".list .line")).hasSizeGreaterThan(10);
    visit.see(".trends tbody th a", "Vilnius").click();
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?entity=%22Vilnius%22");
  }

  @Test
  void theSearchLineCompletesNames() {
    visit.open("/");
    visit.one("#search").sendKeys("not puti");
    visit.see("[role=option]", "Vladimir Putin");
    visit.one("#search").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?not=Vladimir+Putin");
    assertThat(visit.see(".chip", "Vladimir Putin")).isNotNull();
  }

  @Test
  void theSearchLineUnderstandsDaysAndFields() {
    visit.open("/").search("NATO").search("2023-07").search("source:Reuters").search("or Kyiv");
    assertThat(visit.address()).isEqualTo("/?entity=NATO&date=2023-07&source=Reuters&any=Kyiv");
    assertThat(visit.all(".chip")).hasSize(4);
  }

  @Test
  void aPhraseInQuotationMarksIsSoughtInTheTexts() {
    visit.open("/?date=2023-07").search("\"in the statement\"");
    assertThat(visit.address()).isEqualTo("/?date=2023-07&containing=%22in+the+statement%22");
    assertThat(visit.see(".snippet mark", "in the statement")).isNotNull();
    assertThat(visit.see(".list .none", "texts were read")).isNotNull();
  }

  @Test
  void aNumberIsALinkToAsManyArticles() {
    visit.open("/?date=2023-07");
    var facet = visit.see(".facet.person li", "Vladimir Putin");
    int number = number(facet.findElement(By.cssSelector(".number")).getText());
    facet.findElement(By.cssSelector("a.name")).click();
    visit.settle();
    assertThat(number(visit.one(".count").getText())).isEqualTo(number);
  }

  @Test
  void draggingAcrossTheTimelineChoosesDays() {
    visit.open("/?entity=NATO");
    visit.await(() -> !visit.all("timeline-chart .u-over").isEmpty());
    var chart = visit.one("timeline-chart .u-over");
    int width = chart.getSize().getWidth();
    new Actions(visit.browser().driver())
        .moveToElement(chart, -width / 4, 0)
        .clickAndHold()
        .moveByOffset(width / 4, 0)
        .release()
        .perform();
    visit.await(() -> visit.address().contains("from="));
    assertThat(visit.address()).matches("/\\?entity=NATO&from=2023-06-1\\d&to=2023-0[67]-\\d\\d");
    visit.browser().driver().navigate().back();
    visit.await(() -> visit.address().equals("/?entity=NATO"));
    visit.settle();
    assertThat(visit.all(".chip")).hasSize(1);
  }

  @Test
  void theTimelineIsATableTooAndComparesNames() {
    visit.open("/?entity=NATO&interval=month&per=total&compare=Moscow");
    visit.one("#timetable").click();
    var row = visit.see(".time tbody tr", "Jul 2023");
    assertThat(row.getText()).containsPattern("Jul 2023 \\d+ \\d+ [\\d.]+% \\d+");
  }

  /// Of an own choice, a timeline of NATO has days, and one of Odesa weeks.
  @Test
  void aComparisonCountsTheSameDays() {
    visit.open("/?entity=NATO&date=2023-07&compare=Odesa");
    visit.one("#timetable").click();
    visit.see(".time tbody tr", "31 Jul 2023");
    assertThat(visit.all(".time tbody tr")).hasSize(31);
    assertThat(visit.all(".time tbody td:last-child"))
        .allMatch(cell -> DIGITS.matcher(cell.getText()).matches());
    visit.one("#timetable").click();
  }

  @Test
  void anIntervalThatLeavesOneBucketCanBeChangedBack() {
    visit.open("/?entity=NATO&date=2023-07&interval=year");
    assertThat(visit.one(".time select").isDisplayed()).isTrue();
  }

  @Test
  void aSearchThatFindsNothingShowsNeitherChartNorCounts() {
    visit.open("/?entity=Nobody&date=2023-07");
    assertThat(visit.see(".list", "Remove a condition: Nobody Jul 2023")).isNotNull();
    assertThat(visit.all(".time, .facets")).isEmpty();
  }

  @Test
  void anArticleOpensBesideTheListAndItsAddressIsItsOwn() {
    visit.open("/?entity=NATO");
    visit.one("a.headline").click();
    visit.await(() -> !visit.all("#reading").isEmpty());
    assertThat(visit.address()).matches("/\\?entity=NATO#[0-9a-z]{16}");
    assertThat(visit.script("return document.activeElement.id")).isEqualTo("reading");
    assertThat(visit.see(".reader .names a", "NATO")).isNotNull();
    assertThat(visit.see(".reader .text .mark.organization", "NATO")).isNotNull();
    visit.one(".mentions button:last-child").click();
    assertThat(visit.see(".mentions", "Mention 1 of")).isNotNull();
    assertThat((String) visit.script("return document.activeElement.textContent"))
        .isEqualTo("NATO");
    visit.press(Keys.ESCAPE);
    visit.await(() -> visit.all(".reader").isEmpty());
    assertThat(visit.address()).isEqualTo("/?entity=NATO");
  }

  @Test
  void scrollingToTheEndOfTheListLoadsMore() {
    visit.open("/?date=2023");
    int first = visit.all(".list .line").size();
    visit.script("window.scrollTo(0, document.body.scrollHeight)");
    visit.await(() -> visit.all(".list .line").size() > first);
    assertThat(visit.all(".list .line").size()).isGreaterThan(first);
  }

  @Test
  void namesThatOccurTogetherAreANetwork() {
    visit.open("/?date=2023-07&view=network");
    visit.await(() -> visit.all(".network svg .node").size() > 5);
    var link = visit.see(".network tbody tr", "Vladimir Putin");
    link.findElement(By.cssSelector("td a")).click();
    visit.settle();
    assertThat(visit.address()).contains("entity=").doesNotContain("view=network");
  }

  @Test
  void twoNamesAreMergedAndTheMergeIsUndone() {
    visit.open("/?view=merge&name=Vladimir+Putin&alias=Vladimir+Poutine");
    visit.see("button.primary", "Merge").click();
    visit.see(".description li", "Vladimir Poutine");
    assertThat(visit.see(".description p", "Merged into “Vladimir Putin”.")).isNotNull();
    assertThat(visit.all(".merge button.primary")).isEmpty();
    visit.open("/?entity=%22Vladimir+Poutine%22");
    assertThat(number(visit.one(".count").getText())).isGreaterThan(1);
    visit.open("/?view=merge&name=Vladimir+Putin");
    visit.see(".description li button", "Undo").click();
    visit.see(".description .none", "No other name");
    visit.open("/?entity=%22Vladimir+Poutine%22");
    assertThat(number(visit.one(".count").getText())).isEqualTo(1);
  }

  @Test
  void rejectionsComeWithTheirRemedies() {
    visit.open("/?view=rejections");
    assertThat(visit.see(".rejections tr", "2023/undated.txt").getText())
        .contains("Begin it with: date 2023-07-14");
  }

  @Test
  void anErrorIsShownInTheApisWordsAndCorrected() {
    visit.open("/?entitiy=NATO");
    var problem = visit.see(".problem", "There is no such parameter");
    assertThat(problem.getText()).contains("entitiy=NATO", "Did you mean \"entity\"?");
    problem.findElement(By.linkText("entity")).click();
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?entity=NATO");
    assertThat(visit.all(".list .line")).isNotEmpty();
  }

  private static int number(String text) {
    var digits = DIGITS.matcher(text.replace(",", ""));
    assertThat(digits.find()).as(text).isTrue();
    return Integer.parseInt(digits.group());
  }
}
