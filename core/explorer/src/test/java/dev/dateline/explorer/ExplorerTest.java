package dev.dateline.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorerTest {
  private static final int BUDGET_BYTES = 70_000;
  private static final Pattern REFERENCE =
      Pattern.compile("(?:href|src)=\"explorer/([^\"]+)\"|(?:from |import\\()'\\./([^']+)'");

  private final Explorer explorer = Explorer.get();

  @Test
  void everyFileThatThePageRefersToExists() {
    var texts = Stream.concat(Stream.of(page()), explorer.files().values().stream());
    var names = texts.flatMap(file -> references(file.text()).stream()).toList();
    assertThat(names).hasSizeGreaterThan(5).allMatch(name -> explorer.file(name).isPresent());
  }

  @Test
  void namesHaveTheHashOfTheContent() {
    assertThat(explorer.files().keySet())
        .isNotEmpty()
        .allMatch(name -> name.matches("[a-z0-9-]{1,40}-[0-9a-f]{12}\\.(js|css)"));
    assertThat(HashedName.of("a.js", "one")).isNotEqualTo(HashedName.of("a.js", "two"));
  }

  @Test
  void browsersKeepTheFilesForeverButAskForThePageEachTime() {
    assertThat(page().headers()).containsEntry("cache-control", "no-cache");
    assertThat(explorer.files().values())
        .isNotEmpty()
        .allMatch(file -> file.headers().getOrDefault("cache-control", "").endsWith("immutable"));
  }

  @Test
  void noFileIsLoadedFromElsewhereAndNoTextIsRun() {
    assertThat(page().headers().get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self';", "require-trusted-types-for 'script'")
        .doesNotContain("unsafe", "http");
  }

  @Test
  void thePageSaysWhoSignsPeopleInAndMaySendRequestsThere() {
    var signIn =
        new SignIn(
            SignIn.address("https://issuer.example/pool"),
            "a\"client",
            "openid email",
            SignIn.address("https://login.example/oauth2/token"));
    var page = explorer.page(new PageSettings(Optional.of(signIn), Optional.empty()));
    assertThat(page.text())
        .contains(
            "<meta name=\"sign-in\" data-issuer=\"https://issuer.example/pool\""
                + " data-client=\"a&quot;client\" data-scopes=\"openid email\">");
    assertThat(page.headers().get("content-security-policy"))
        .contains("connect-src 'self' https://issuer.example https://login.example; img-src");
    assertThat(page().text()).doesNotContain("sign-in", "recognizer", "{settings}");
    assertThat(page().headers().get("content-security-policy"))
        .contains("connect-src 'self'; img-src");
  }

  @Test
  void thePageSaysWhatFindsTheNamesInAText() {
    var page = explorer.page(new PageSettings(Optional.empty(), Optional.of("local/recognize")));
    assertThat(page.text()).contains("<meta name=\"recognizer\" content=\"local/recognize\">\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://issuer.example", "issuer.example", "ftp://localhost"})
  void peopleAreSignedInOverHttpsOnly(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignIn.address(address))
        .withMessage("must be an address with https, not " + address + ".");
  }

  @Test
  void allFilesTogetherKeepToTheBudget() throws IOException {
    int sum = gzipped(page());
    for (var file : explorer.files().values()) {
      sum += gzipped(file);
    }
    assertThat(sum).isLessThanOrEqualTo(BUDGET_BYTES);
  }

  @Test
  void anUnknownNameIsNotAFile() {
    assertThat(explorer.file("main.js")).isEmpty();
    assertThat(explorer.file("../index.html")).isEmpty();
  }

  private ExplorerFile page() {
    return explorer.page(PageSettings.NONE);
  }

  private static List<String> references(String text) {
    return REFERENCE.matcher(text).results().map(ExplorerTest::name).toList();
  }

  private static String name(MatchResult reference) {
    return reference.group(1) == null ? reference.group(2) : reference.group(1);
  }

  private static int gzipped(ExplorerFile file) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(file.bytes());
    }
    return out.size();
  }
}
