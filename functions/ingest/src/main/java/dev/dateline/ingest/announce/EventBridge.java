package dev.dateline.ingest.announce;

import dev.dateline.index.watch.Announcements;
import dev.dateline.lambda.json.JsonTree;
import dev.dateline.lambda.json.JsonWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;

/// Sends an event for each match to a bus of EventBridge.
///
/// What EventBridge does not accept is sent again twice, and then reported as lost.
public final class EventBridge implements Announcements {
  /// EventBridge's limit for one request.
  private static final int MOST_AT_ONCE = 10;

  private static final int ATTEMPTS = 3;

  /// Receives matches that could not be announced.
  @FunctionalInterface
  public interface Losses {
    /// @param matches their number
    /// @param cause what EventBridge answered last
    void report(int matches, String cause);
  }

  private final EventsApi api;
  private final EventBusName bus;
  private final Losses losses;
  private final Duration pause;

  /// @param pause before the second attempt; the next one is twice as long
  EventBridge(EventsApi api, EventBusName bus, Losses losses, Duration pause) {
    this.api = api;
    this.bus = bus;
    this.losses = losses;
    this.pause = pause;
  }

  /// Announces on `bus` in the account and region of `environment`.
  public static Announcements on(EventBusName bus, Map<String, String> environment, Losses losses) {
    return new EventBridge(EventsApi.of(environment), bus, losses, Duration.ofMillis(200));
  }

  @Override
  public void announce(List<WatchMatch> found) {
    for (int start = 0; start < found.size(); start += MOST_AT_ONCE) {
      send(found.subList(start, Math.min(start + MOST_AT_ONCE, found.size())));
    }
  }

  private void send(List<WatchMatch> found) {
    var attempt = new Attempt(found, "");
    for (int number = 0; number < ATTEMPTS && !attempt.left().isEmpty(); number++) {
      pauseBefore(number);
      attempt = put(attempt.left());
    }
    if (!attempt.left().isEmpty()) {
      losses.report(attempt.left().size(), attempt.cause());
    }
  }

  /// @param left what EventBridge did not accept
  /// @param cause why; meaningless if nothing is left
  private record Attempt(List<WatchMatch> left, String cause) {}

  private Attempt put(List<WatchMatch> found) {
    try {
      return attempt(found, api.call("PutEvents", request(found)));
    } catch (UncheckedIOException | SdkException | JsonTree.MalformedJson e) {
      return new Attempt(found, String.valueOf(e.getMessage()));
    }
  }

  private byte[] request(List<WatchMatch> found) {
    return JsonWriter.object(
        json -> {
          json.writeArrayPropertyStart("Entries");
          found.forEach(match -> new MatchEvent(match).write(json, bus));
          json.writeEndArray();
        });
  }

  /// The answer has a result for each entry, in order.
  private static Attempt attempt(List<WatchMatch> sent, JsonTree answer) {
    var left = new ArrayList<WatchMatch>();
    String cause = "";
    var results = answer.at("Entries").items();
    for (int at = 0; at < sent.size(); at++) {
      var result = at < results.size() ? results.get(at) : new JsonTree(null);
      if (!result.has("EventId")) {
        left.add(sent.get(at));
        cause = result.at("ErrorCode").text().orElse("no answer");
      }
    }
    return new Attempt(left, cause);
  }

  private void pauseBefore(int attempt) {
    try {
      Thread.sleep(attempt == 0 ? Duration.ZERO : pause.multipliedBy(1L << (attempt - 1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
