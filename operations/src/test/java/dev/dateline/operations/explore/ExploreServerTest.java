package dev.dateline.operations.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

class ExploreServerTest {
  private static final Pattern COOKIE =
      Pattern.compile("(?i)set-cookie: (dateline-\\d+=[0-9a-f]+)");
  private static final AwsCredentialsProvider KEYS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret"));

  private final SdkHttpClient http = UrlConnectionHttpClient.create();
  private final SigningApi api = new SigningApi();
  private ExploreServer server = start(false, KEYS);

  ExploreServerTest() throws IOException {}

  @BeforeEach
  void nothingHasArrived() {
    assertThat(api.arrived()).isEmpty();
  }

  @AfterEach
  void stop() {
    server.close();
    api.close();
    http.close();
  }

  @Test
  void theFirstAddressOpensThePageOnceAndThenACookieDoes() throws IOException {
    String cookie = begin();
    String page = get("/?entity=NATO", "Cookie: " + cookie);
    assertThat(page).startsWith("HTTP/1.1 200").contains("<div id=\"app\">");
    assertThat(page.toLowerCase(Locale.ROOT)).contains("content-security-policy:");
    assertThat(send("GET " + target() + " HTTP/1.1")).startsWith("HTTP/1.1 401");
  }

  @Test
  void theCookieIsOnlyForThisServer() throws IOException {
    assertThat(send("GET " + target() + " HTTP/1.1"))
        .startsWith("HTTP/1.1 303")
        .containsPattern("; Path=/; HttpOnly; SameSite=Strict");
  }

  @Test
  void requestsOfThePageAreSignedAndPassedOnWithoutTheCookie() throws IOException {
    String answer =
        get(
            "/articles?entity=Vladimir+Putin&from=2023",
            "Cookie: " + begin(),
            "Sec-Fetch-Site: same-origin",
            "Authorization: Bearer of-another");
    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("{\"articles\":[]}");
    assertThat(answer).doesNotContain("of=api");
    var arrived = api.arrived().getFirst();
    assertThat(arrived.target())
        .startsWith("/articles?")
        .contains("entity=Vladimir%20Putin", "from=2023");
    assertThat(arrived.headers().get("Cookie")).isNull();
    assertThat(arrived.headers().get("Authorization"))
        .singleElement()
        .asString()
        .contains("/eu-west-1/execute-api/aws4_request");
  }

  @Test
  void theAddressOfAnObjectGoesToTheBrowser() throws IOException {
    String answer = get("/articles/x7kcgxyhztx141jb/content", "Cookie: " + begin());
    assertThat(answer).startsWith("HTTP/1.1 302").contains("https://bucket.example/signed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /articles?entity=NATO   | Host: HOST              |                                |"
            + " 401",
        "GET /articles?entity=NATO   | Host: HOST              | Cookie: dateline-PORT=0000     |"
            + " 401",
        "GET /articles?entity=NATO   | Host: HOST              | Cookie: other=VALUE            |"
            + " 401",
        "GET /?token=0000            | Host: HOST              |                                |"
            + " 401",
        "GET /articles?entity=NATO   | Host: attacker.example  | Cookie: COOKIE                 |"
            + " 421",
        "GET /articles?entity=NATO   | Host: attacker.example:PORT | Cookie: COOKIE             |"
            + " 421",
        "GET /articles?entity=NATO   | Host: localhost         | Cookie: COOKIE                 |"
            + " 421",
        "GET /articles?entity=NATO   | Host: localhost.attacker.example:PORT | Cookie: COOKIE   |"
            + " 421",
        "GET /articles?entity=NATO   | Host: HOST              | Origin: https://attacker.example |"
            + " 403",
        "GET /articles?entity=NATO   | Host: HOST              | Origin: null                   |"
            + " 403",
        "GET /articles?entity=NATO   | Host: HOST              | Origin: http://localhost:1     |"
            + " 403",
        "GET /articles?entity=NATO   | Host: HOST              | Sec-Fetch-Site: cross-site     |"
            + " 403",
        "GET /articles?entity=NATO   | Host: HOST              | Sec-Fetch-Site: same-site      |"
            + " 403",
        "PUT /entities/a/aliases/b   | Host: HOST              | Origin: http://HOST            |"
            + " 405",
        "DELETE /entities/a/aliases/b | Host: HOST             | Origin: http://HOST            |"
            + " 405",
        "POST /articles              | Host: HOST              | Origin: http://HOST            |"
            + " 405",
        "TRACE /articles             | Host: HOST              |                                |"
            + " 405",
        "OPTIONS /articles           | Host: HOST              |                                |"
            + " 405",
        "GET /2015-03-31/functions   | Host: HOST              |                                |"
            + " 404",
        "GET /articles/../admin      | Host: HOST              |                                |"
            + " 404",
        "GET /articles/%2e%2e/admin  | Host: HOST              |                                |"
            + " 404",
        "GET /articles/..%2fadmin    | Host: HOST              |                                |"
            + " 404",
        "GET //attacker.example/     | Host: HOST              |                                |"
            + " 404",
        "GET /articles//attacker     | Host: HOST              |                                |"
            + " 404",
        "GET http://attacker.example/articles | Host: HOST     |                                |"
            + " 404",
      })
  void whatThePageDidNotSendIsRefused(String line, String host, String header, int status)
      throws IOException {
    // Hostile requests have the cookie unless they are about it: it must not be enough.
    String session = begin();
    String cookie = status == 401 ? "X-None: 1" : "Cookie: " + session;
    String answer =
        RawRequest.of(
                line.strip() + " HTTP/1.1",
                filled(host, session),
                header == null || header.isBlank() ? "X-None: 2" : filled(header, session),
                header != null && header.contains("Cookie") ? "X-None: 3" : cookie)
            .send(port());
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(api.arrived()).isEmpty();
  }

  @Test
  void namesAreMergedOnlyIfWritingIsAllowed() throws IOException {
    server.close();
    server = start(true, KEYS);
    String cookie = "Cookie: " + begin();
    String merge = "PUT /entities/Vladimir%20Putin/aliases/Poutine HTTP/1.1";
    assertThat(send(merge, cookie)).startsWith("HTTP/1.1 403");
    assertThat(send(merge, cookie, "Origin: http://localhost:" + port(), "Content-Length: 0"))
        .startsWith("HTTP/1.1 200");
    assertThat(api.arrived()).extracting(SigningApi.Arrived::method).containsExactly("PUT");
  }

  @Test
  void missingCredentialsAreExplained() throws IOException {
    server.close();
    server =
        start(
            false,
            () -> {
              throw SdkClientException.create("the SSO session has expired");
            });
    assertThat(get("/articles?entity=NATO", "Cookie: " + begin()))
        .startsWith("HTTP/1.1 502")
        .contains("Sign in again", "the SSO session has expired");
  }

  @Test
  void anApiThatDoesNotAnswerIsExplained() throws IOException {
    String cookie = begin();
    api.close();
    assertThat(get("/articles?entity=NATO", "Cookie: " + cookie))
        .startsWith("HTTP/1.1 502")
        .contains("cannot be reached");
  }

  private ExploreServer start(boolean write, AwsCredentialsProvider credentials)
      throws IOException {
    return new ExploreServer(
        0, write, new SignedApi(api.address(), "eu-west-1", credentials, http));
  }

  private String begin() throws IOException {
    var cookie = COOKIE.matcher(send("GET " + target() + " HTTP/1.1"));
    assertThat(cookie.find()).isTrue();
    return cookie.group(1);
  }

  private String get(String path, String... headers) throws IOException {
    return send("GET " + path + " HTTP/1.1", headers);
  }

  private String send(String line, String... headers) throws IOException {
    var all = new ArrayList<>(List.of("Host: localhost:" + port()));
    all.addAll(List.of(headers));
    return RawRequest.of(line, all.toArray(String[]::new)).send(port());
  }

  private String filled(String header, String session) {
    return header
        .strip()
        .replace("HOST", "localhost:" + port())
        .replace("PORT", Integer.toString(port()))
        .replace("COOKIE", session)
        .replace("VALUE", session.substring(session.indexOf('=') + 1));
  }

  private String target() {
    return "/?" + URI.create(server.address()).getRawQuery();
  }

  private int port() {
    return URI.create(server.address()).getPort();
  }
}
