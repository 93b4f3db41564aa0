package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample events in `events/lookup` cover the API.
class EventsTest {
  private static final Path ROOT = Path.of("../..");
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void everyRouteHasAnEvent() throws IOException {
    Set<String> routes =
        events()
            .map(EventsTest::routeKey)
            .map(key -> key.replaceFirst("\\S+ ", ""))
            .collect(Collectors.toSet());
    assertThat(routes).containsAll(Stream.of(Route.values()).map(Route::template).toList());
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventsPathIsOneOfItsRoute(Path event) {
    JsonNode content = read(event);
    var segments = Stream.of(content.get("rawPath").asString().split("/"));
    assertThat(
            Route.of(segments.filter(segment -> !segment.isEmpty()).toList()).map(Route::template))
        .hasValue(routeKey(event).replaceFirst("\\S+ ", ""));
    assertThat(content.at("/requestContext/http/path")).isEqualTo(content.get("rawPath"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventHasAnExpectationInTheChecks(Path event) throws IOException {
    String name = event.getFileName().toString().replace(".json", "");
    assertThat(Files.readString(ROOT.resolve(".ci/sam-local-checks")))
        .contains("\"" + name + "\":");
  }

  static Stream<Path> events() throws IOException {
    try (var files = Files.list(ROOT.resolve("events/lookup"))) {
      return files.sorted().toList().stream();
    }
  }

  private static String routeKey(Path event) {
    return read(event).get("routeKey").asString();
  }

  private static JsonNode read(Path event) {
    return JSON.readTree(event);
  }
}
