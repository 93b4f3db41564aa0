package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.explorer.PageSettings;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.watch.Freshness;
import dev.dateline.index.watch.InMemoryWatches;
import dev.dateline.index.watch.WatchStore;
import dev.dateline.lookup.http.RequestReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the function as API Gateway does: an event in, an answer out.
final class Caller {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Clock NOVEMBER =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private final LookupFunction function;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  Caller(PostingLists lists) {
    this(lists, new InMemoryNames());
  }

  /// One over some lists and a directory.
  Caller(PostingLists lists, NameStore names) {
    this(lists, names, new InMemoryWatches());
  }

  /// One over some lists, a directory and some watches.
  Caller(PostingLists lists, NameStore names, WatchStore watches) {
    this(lists, names, watches, InstantSource.system());
  }

  /// One at the time of `clock`.
  Caller(PostingLists lists, NameStore names, WatchStore watches, InstantSource clock) {
    var api =
        new Api(
            MeteredLists.ports(lists, names, watches),
            upload -> URI.create("https://s3/" + upload.etag()),
            Freshness.USUAL,
            clock,
            new ExplorerResource(PageSettings.NONE));
    var out = new PrintStream(log, true, StandardCharsets.UTF_8);
    this.function =
        new LookupFunction(api, new RequestLog(out, "lookup", NOVEMBER), new Priming(api, api));
  }

  /// What the function answers to a GET of a path with its query.
  Answer get(String pathAndQuery) {
    return call("GET", pathAndQuery, Map.of());
  }

  Answer call(String method, String pathAndQuery, Map<String, String> headers) {
    return call(method, pathAndQuery, headers, "");
  }

  /// What the function answers to a PUT of a body.
  Answer put(String pathAndQuery, String body) {
    return call("PUT", pathAndQuery, Map.of("content-type", "application/json"), body);
  }

  Answer call(String method, String pathAndQuery, Map<String, String> headers, String body) {
    int mark = pathAndQuery.indexOf('?');
    String path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
    String query = mark < 0 ? "" : pathAndQuery.substring(mark + 1);
    var allHeaders = new LinkedHashMap<>(Map.of("host", "api.example.com"));
    allHeaders.putAll(headers);
    return send(
        JSON.writeValueAsString(
            Map.of(
                "version",
                "2.0",
                "routeKey",
                "$default",
                "rawPath",
                path,
                "rawQueryString",
                query,
                "headers",
                allHeaders,
                "requestContext",
                Map.of(
                    "requestId", "request-1",
                    "stage", "$default",
                    "http", Map.of("method", method, "path", path)),
                "body",
                body,
                "isBase64Encoded",
                false)));
  }

  /// The last line of the log.
  JsonNode logged() {
    return JSON.readTree(log.toString(StandardCharsets.UTF_8).lines().toList().getLast());
  }

  Answer send(String event) {
    var out = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, new NoContext());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var answer = new Answer(JSON.readTree(out.toByteArray()));
    checkContract(event, answer);
    return answer;
  }

  private static void checkContract(String event, Answer answer) {
    var request =
        RequestReader.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
    String method = request.method().toLowerCase(Locale.ROOT);
    if (!Set.of("head", "options").contains(method)) {
      Route.of(request.path()).ifPresent(route -> Contract.get().check(route, method, answer));
    }
  }

  /// An answer as API Gateway gets it.
  record Answer(JsonNode envelope) {
    int status() {
      return envelope.get("statusCode").asInt();
    }

    String header(String name) {
      return envelope.get("headers").path(name).asString("");
    }

    boolean isBinary() {
      return envelope.get("isBase64Encoded").asBoolean();
    }

    byte[] bytes() {
      return Base64.getDecoder().decode(text());
    }

    String text() {
      return envelope.get("body").asString();
    }

    /// The keys of the articles in an answer that has some.
    List<String> keys() {
      assertThat(status()).as(text()).isEqualTo(200);
      var keys = new ArrayList<String>();
      json().get("articles").forEach(article -> keys.add(article.get("key").asString()));
      return keys;
    }

    /// The cursor of the next page.
    String next() {
      return json().get("next").asString();
    }

    JsonNode json() {
      return JSON.readTree(text());
    }
  }
}
