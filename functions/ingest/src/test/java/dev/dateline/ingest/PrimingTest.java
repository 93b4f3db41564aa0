package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.recognition.MultilingualRecognizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

@DisplayName("Before the snapshot")
class PrimingTest {
  /// A network that nothing comes through, and that remembers what tried.
  private static final class NoNetwork implements SdkHttpClient {
    private final List<String> actions = new ArrayList<>();

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      actions.add(request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("S3"));
      throw new IllegalStateException("no network");
    }

    @Override
    public void close() {}
  }

  private final NoNetwork network = new NoNetwork();
  private final Clients clients = Clients.over(network);
  private final Wiring wiring =
      new Wiring(
          Configuration.of(Map.of("TABLE_NAME", "articles")),
          MultilingualRecognizer.load(),
          new Supervision(new Deadline(), new Retirement(() -> {})));

  @Test
  void aWholeEventIsHandledToItsEnd() {
    assertThat(new Priming(wiring, clients).once(7))
        .singleElement()
        .isInstanceOfSatisfying(
            IngestOutcome.Indexed.class,
            indexed -> {
              assertThat(indexed.index()).isEqualTo(ArticleIndex.Outcome.WRITTEN);
              assertThat(indexed.entities()).isGreaterThan(5);
            });
    assertThat(network.actions).isEmpty();
  }

  @Test
  void theHookReadsOnlyAndTakesAnUnreachableTableWell() {
    var function = new IngestFunction(wiring, clients);
    Context<Resource> context = Core.getGlobalContext();
    context.register(function);

    assertThatCode(() -> function.beforeCheckpoint(context)).doesNotThrowAnyException();
    function.afterRestore(context);

    assertThat(network.actions)
        .isNotEmpty()
        .allMatch(action -> action.endsWith(".Query") || action.endsWith(".GetItem"));
  }
}
