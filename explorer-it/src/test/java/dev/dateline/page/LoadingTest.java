package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// The list comes first: nothing that the page asks for competes with it.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class LoadingTest {
  @AutoClose private static Visit visit;

  @BeforeAll
  static void open() throws IOException {
    visit = Visit.to(GeneratedArchive.ofDays(30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?entity=NATO", "/?entity=NATO&compare=Moscow&view=network"})
  void theListIsTheFifthRequestAndTheOthersWaitForIt(String address) {
    visit.open(address);
    assertThat(requests("startedBefore")) // beside the page itself
        .hasSize(4)
        .satisfiesExactlyInAnyOrder(
            style -> assertThat(style).startsWith("explorer/style"),
            library -> assertThat(library).startsWith("explorer/lit-html"),
            script -> assertThat(script).startsWith("explorer/main"),
            list -> assertThat(list).startsWith("articles?"));
    assertThat(requests("startedAfter")).isNotEmpty();
  }

  /// The scripts are named by the page: no script has to arrive before the next is asked for.
  @Test
  void theScriptsAreLoadedAtTheSameTime() {
    visit.open("/?entity=NATO");
    assertThat(
            visit.script(
                """
                const loaded = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/explorer/'));
                const first = loaded.filter((entry) => /(style|main|lit-html)/.test(entry.name));
                return Math.max(...first.map((entry) => entry.startTime)) < Math.min(...first.map((entry) => entry.responseEnd));
                """))
        .isEqualTo(true);
  }

  /// Requests about Moscow are never answered, unless they are cancelled.
  @Test
  void anOutdatedRequestIsCancelled() {
    visit.open("/?entity=NATO");
    visit.script(
        """
        const send = window.fetch;
        window.cancelled = [];
        window.fetch = (address, options) => !address.includes('Moscow') ? send(address, options)
            : new Promise((resolve, reject) => options.signal.addEventListener('abort', () => {
              window.cancelled.push(address);
              reject(options.signal.reason);
            }));
        """);
    visit.one("#search").sendKeys("source:Moscow", Keys.ENTER);
    visit.see(".chip", "Moscow");
    assertThat(visit.all(".list[aria-busy=true]")).hasSize(1);
    visit.browser().driver().navigate().back();
    visit.settle();
    assertThat(visit.script("return window.cancelled.length")).isEqualTo(1L);
    assertThat(visit.all(".list .line")).isNotEmpty();
    assertThat(visit.all(".problem")).isEmpty();
  }

  @SuppressWarnings("unchecked") // what the script returns
  private static List<String> requests(String when) {
    return (List<String>)
        Objects.requireNonNull(
            visit.script(
                """
                const all = performance.getEntriesByType('resource');
                const list = all.find((entry) => entry.name.includes('/articles?'));
                const isAfter = (entry) => entry !== list && entry.startTime >= list.responseEnd;
                return all.filter((entry) => arguments[0] === 'startedAfter' ? isAfter(entry) : !isAfter(entry))
                    .map((entry) => entry.name.replace(location.origin + '/', ''));
                """,
                when));
  }
}
