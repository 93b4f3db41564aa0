package dev.dateline.ingest.announce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.lambda.json.JsonTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a bus of EventBridge does with matches, whoever stands in for EventBridge.
abstract class EventBridgeContract {
  private final List<String> losses = new ArrayList<>();

  /// The API of an EventBridge with the bus `news`.
  abstract EventsApi api();

  /// The events on the bus whose source is Dateline, at least `number`.
  abstract List<JsonTree> events(int number);

  private EventBridge announcements() {
    return new EventBridge(
        api(),
        new EventBusName("news"),
        (matches, cause) -> losses.add(matches + " " + cause),
        Duration.ZERO);
  }

  @Test
  void aMatchIsAnEventThatSaysWhatMatchedAndWhy() {
    announcements().announce(List.of(Matches.of("one.txt")));
    assertThat(events(1))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.at("source").text()).contains("dateline");
              assertThat(event.at("detail-type").text()).contains("Article matches watch");
              var detail = event.at("detail");
              assertThat(detail.at("version").text()).contains("1");
              assertThat(detail.at("watch").text()).contains("nato");
              assertThat(detail.at("arrived").text()).contains("2026-11-24T12:00:00Z");
              assertThat(detail.at("article").at("key").text()).contains("one.txt");
              assertThat(detail.at("article").at("date").text()).contains("2026-11-23");
              assertThat(detail.at("mentions").items().getFirst().texts())
                  .containsEntry("name", "NATO")
                  .containsEntry("sentence", "NATO met.");
              assertThat(detail.at("passages").items().getFirst().text())
                  .contains("A “grain deal”.");
            });
    assertThat(losses).isEmpty();
  }

  @Test
  void moreMatchesThanARequestTakesAreAllAnnounced() {
    announcements().announce(Matches.of(25));
    assertThat(events(25))
        .extracting(event -> event.at("detail").at("article").required("key"))
        .hasSize(25)
        .doesNotHaveDuplicates();
    assertThat(losses).isEmpty();
  }
}
