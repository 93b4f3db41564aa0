package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.local.RunningStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/// What a new user does after `mvn`, on the whole embedded stack with both packaged functions.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class StackJourneyIT {
  private static final String SAMPLE = "/samples/putin-nato-2023-07-14.txt";
  @TempDir private static Path downloads;
  @AutoClose private static Visit visit;

  @BeforeAll
  static void open() throws Exception {
    var stack = RunningStack.start(null);
    visit = Visit.to(stack.endpoints().api().toString(), stack::close);
    visit.browser().downloadingTo(downloads);
    visit.open("/");
    visit.see(".empty", "The archive is empty");
    stack.upload("2023/putin-nato-2023-07-14.txt", text(SAMPLE));
    for (int month = 1; month <= 6; month++) {
      stack.upload("2023/talks-" + month + ".txt", talks(month));
    }
    stack.upload("2023/poutine.txt", "date 2023-05-20 In Paris, Vladimir Poutine praised France.");
    stack.await("/articles/count?date=2023", answer -> answer.path("count").asInt() == 8);
  }

  private static String talks(int month) {
    return "date 2023-0%d-10 Russian President Vladimir Putin and Sergei Lavrov met in Moscow. "
            .formatted(month)
        + "Putin said that Jens Stoltenberg would visit Kyiv in week %d.".formatted(month);
  }

  private static String text(String resource) throws IOException {
    try (var in = RunningStack.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void fromTheEmptyArchiveToAnUndoneMerge() {
    visit.see(".list .line", "Russian President Vladimir Putin");
    findWhoIsNamedWithPutin();
    readAnArticle();
    markAMonthOnTheTimeline();
    takeTheTableAway();
    mergeTwoSpellings();
    undoTheMerge();
    checkAText();
    findANameInALongSentence();
    assertThat(visit.browser().consoleErrors()).isEmpty();
  }

  private static void findWhoIsNamedWithPutin() {
    visit.one("#search").sendKeys("putin");
    visit.see("[role=option]", "Vladimir Putin");
    visit.press(Keys.ARROW_DOWN, Keys.ENTER).settle();
    assertThat(visit.address()).isEqualTo("/?entity=Vladimir+Putin");
    assertThat(visit.see(".count", "8 articles")).isNotNull();
    assertThat(visit.see(".facet.person li", "Sergei Lavrov").getText()).contains("6");
  }

  private static void readAnArticle() {
    visit.see("a.headline", "Russian President Vladimir Putin has once again").click();
    visit.see(".reader .text .mark.person", "Vladimir Putin");
    assertThat(visit.see(".reader .text", "Rossia-24")).isNotNull();
    visit.press("x").settle();
  }

  private static void markAMonthOnTheTimeline() {
    visit.await(() -> !visit.all("timeline-chart .u-over").isEmpty());
    var chart = visit.one("timeline-chart .u-over");
    int width = chart.getSize().getWidth();
    new Actions(visit.browser().driver())
        .moveToElement(chart, -width / 10, 0)
        .clickAndHold()
        .moveByOffset(width / 5, 0)
        .release()
        .perform();
    visit.await(() -> visit.address().contains("from="));
    visit.settle();
    assertThat(visit.address())
        .matches("/\\?entity=Vladimir\\+Putin&from=2023-0\\d.*&to=2023-0\\d.*");
    assertThat(visit.all(".list .line")).hasSizeBetween(1, 3);
  }

  private static void takeTheTableAway() {
    int lines = visit.all(".list .line").size();
    visit.see(".take a", "CSV").click();
    Path table = downloads.resolve("articles.csv");
    visit.await(() -> Files.exists(table) && content(table).lines().count() == lines + 1);
    assertThat(content(table)).startsWith("id,date,").contains("2023/talks-");
  }

  /// In quotes, a name is looked up as written; without, its spellings are one person anyway.
  private static void mergeTwoSpellings() {
    visit.see(".sections a", "Names").click();
    visit.one(".merge [name=name]").sendKeys("Vladimir Putin");
    visit.one(".merge [name=alias]").sendKeys("Vladimir Poutine", Keys.ENTER);
    visit.settle();
    visit.see("button.primary", "Merge").click();
    visit.see(".description li", "Vladimir Poutine");
    visit.open("/?entity=%22Vladimir+Poutine%22");
    assertThat(visit.see(".count", "8 articles")).isNotNull();
  }

  private static void undoTheMerge() {
    visit.see(".sections a", "Names").click();
    visit.one(".merge [name=name]").sendKeys("Vladimir Putin", Keys.ENTER);
    var merged = visit.see(".description li", "Vladimir Poutine");
    merged.findElement(By.tagName("button")).click();
    visit.see(".description .none", "No other name");
    visit.open("/?entity=%22Vladimir+Poutine%22");
    assertThat(visit.see(".count", "1 article")).isNotNull();
  }

  private static void checkAText() {
    visit.see(".sections a", "Check a list").click();
    visit.one("textarea").sendKeys("Sergei Lavrov flew from Oslo to Moscow, where Putin waited.");
    visit.see(".check .tick", "a text").click();
    visit.see("button.primary", "Check").click();
    assertThat(visit.see(".summary", "3 of 4 names are in the archive.")).isNotNull();
    assertThat(visit.see(".check tbody tr", "Oslo").getText()).contains("not in the archive");
    assertThat(visit.see(".check tbody tr", "Vladimir Putin")).isNotNull();
  }

  /// The beginning of the sample's first sentence is cut off.
  private static void findANameInALongSentence() {
    visit.open("/?entity=NATO");
    assertThat(visit.see(".snippet", "…concerns over").getText()).contains("entry into NATO");
    assertThat(visit.all(".snippet mark")).isNotEmpty();
    assertThat(visit.all(".snippet mark")).allMatch(mark -> mark.getText().equals("NATO"));
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
