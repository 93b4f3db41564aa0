package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExplorerResourceTest {
  private final Caller caller = new Caller(SampleArchive.small().table());

  @Test
  void thePageIsServedWhateverItsParameters() {
    var page = caller.get("/?entity=NATO&view=network");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(page.header("content-security-policy")).startsWith("default-src 'none';");
    assertThat(page.text()).contains("<div id=\"app\">");
  }

  @Test
  void thePagesFilesAreServedCompressed() {
    var main = Pattern.compile("explorer/main-[0-9a-f]{12}\\.js").matcher(caller.get("/").text());
    assertThat(main.find()).isTrue();
    var file = caller.call("GET", "/" + main.group(), Map.of("accept-encoding", "gzip"));
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("content-encoding")).isEqualTo("gzip");
    assertThat(file.header("cache-control")).contains("immutable");
  }

  @Test
  void aFileOfAnotherReleaseIsNotFound() {
    var answer = caller.get("/explorer/main-000000000000.js");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().get("detail").asString()).contains("Reload the page");
  }

  @Test
  void thePageReadsNothingFromTheIndex() {
    caller.get("/");
    assertThat(caller.logged().get("ReadUnits").asDouble()).isZero();
    assertThat(caller.logged().get("route").asString()).isEqualTo("/");
  }
}
