package dev.dateline.ingest.announce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.announce.FakeEventBridge.FailureMode;
import dev.dateline.lambda.json.JsonTree;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

class EventBridgeTest extends EventBridgeContract {
  private final FakeEventBridge fake;
  private final List<String> losses = new ArrayList<>();

  EventBridgeTest() throws IOException {
    fake = new FakeEventBridge();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @Override
  EventsApi api() {
    return at(fake.endpoint());
  }

  static EventsApi at(URI endpoint) {
    var anybody = StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));
    return new EventsApi(endpoint, Region.EU_WEST_1, anybody, UrlConnectionHttpClient.create());
  }

  @Override
  List<JsonTree> events(int number) {
    return fake.events();
  }

  private void announce(int matches) {
    new EventBridge(
            api(),
            new EventBusName("news"),
            (number, cause) -> losses.add(number + " " + cause),
            Duration.ZERO)
        .announce(Matches.of(matches));
  }

  @Test
  void onlyWhatWasNotAcceptedIsSentAgain() {
    fake.fail(FailureMode.HALF_REFUSED);
    announce(4);
    assertThat(fake.sizes()).containsExactly(4, 2);
    assertThat(fake.events())
        .extracting(event -> event.at("detail").required("id"))
        .hasSize(4)
        .doesNotHaveDuplicates();
    assertThat(losses).isEmpty();
  }

  @Test
  void aFailureOfTheServiceIsRetried() {
    fake.fail(FailureMode.BROKEN, FailureMode.BROKEN);
    announce(1);
    assertThat(fake.events()).hasSize(1);
    assertThat(losses).isEmpty();
  }

  @Test
  void whatIsNeverAcceptedIsReportedWithoutQuotingAnything() {
    fake.fail(FailureMode.FORBIDDEN, FailureMode.FORBIDDEN, FailureMode.FORBIDDEN);
    announce(3);
    assertThat(fake.sizes()).containsExactly(3, 3, 3);
    assertThat(losses).hasSize(1).first().asString().startsWith("3 ").doesNotContain("secret");
    assertThat(losses.getFirst()).contains("AccessDeniedException");
  }

  @Test
  void anUnreachableServiceIsReported() {
    fake.close();
    announce(1);
    assertThat(losses).hasSize(1);
  }

  @Test
  void theSameMatchHasTheSameIdAndAnotherHasAnother() {
    announce(2);
    announce(1);
    var ids = fake.events().stream().map(event -> event.at("detail").required("id")).toList();
    assertThat(ids).hasSize(3);
    assertThat(ids.get(2)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(1));
  }

  @Test
  void theEndpointIsThatOfTheRegion() {
    assertThat(EventsApi.endpoint(Region.EU_WEST_1))
        .hasToString("https://events.eu-west-1.amazonaws.com/");
    assertThat(EventsApi.endpoint(Region.CN_NORTH_1))
        .hasToString("https://events.cn-north-1.amazonaws.com.cn/");
  }
}
