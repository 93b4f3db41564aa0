package dev.dateline.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.dateline.ingest.event.BatchTask;
import dev.dateline.ingest.event.Invocation;
import dev.dateline.recognition.MultilingualRecognizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.crac.Core;
import org.crac.Resource;

/// The function that S3 invokes. Reads the events of an invocation, handles them one by one, and
/// reports failures in the form that the invocation's source expects.
public final class IngestFunction implements RequestStreamHandler, Resource {
  private final S3EventHandler handler;
  private final Supervision supervision;
  private final Runnable priming;

  /// Assembles the function from its environment.
  ///
  /// @throws IllegalArgumentException naming the variable that is missing or wrong
  public IngestFunction() {
    this(Configuration.of(System.getenv()));
    Core.getGlobalContext().register(this);
  }

  private IngestFunction(Configuration configuration) {
    this(
        new Wiring(
            configuration,
            MultilingualRecognizer.load(configuration.languages()),
            new Supervision(new Deadline(), Retirement.ofProcess())),
        Clients.ofEnvironment(configuration.customEndpoint()));
  }

  IngestFunction(Wiring wiring, Clients clients) {
    this(wiring.over(clients, System.out), wiring.supervision(), new Priming(wiring, clients));
  }

  IngestFunction(S3EventHandler handler, Supervision supervision, Runnable priming) {
    this.handler = handler;
    this.supervision = supervision;
    this.priming = priming;
  }

  /// Primes the function before SnapStart takes its snapshot.
  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    priming.run();
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    // Nothing to restore: the SDK replaces stale connections.
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    supervision.retirement().refuseIfDue();
    supervision.deadline().startInvocation(Duration.ofMillis(context.getRemainingTimeInMillis()));
    try {
      handle(input, output, context);
    } catch (OutOfMemoryError e) {
      supervision.retirement().request();
      throw e;
    } finally {
      supervision.retirement().begin();
    }
  }

  private void handle(InputStream input, OutputStream output, Context context) throws IOException {
    String requestId = context.getAwsRequestId();
    switch (Invocation.read(input)) {
      case Invocation.Asynchronous event ->
          InvocationResult.asynchronous(output, handler.handle(event.events(), requestId));
      case Invocation.Messages messages ->
          InvocationResult.failedMessages(output, failed(messages.messages(), requestId));
      case Invocation.BatchJob job ->
          InvocationResult.batchResults(output, job, results(job.tasks(), requestId));
    }
  }

  private List<String> failed(List<Invocation.QueueMessage> messages, String requestId) {
    return messages.stream()
        .filter(message -> !areFinal(handler.handle(message.events(), requestId)))
        .map(Invocation.QueueMessage::id)
        .toList();
  }

  private List<BatchTaskResult> results(List<BatchTask> tasks, String requestId) {
    return tasks.stream()
        .map(task -> BatchTaskResult.of(task.id(), handler.handle(task.event(), requestId)))
        .toList();
  }

  private static boolean areFinal(List<IngestOutcome> outcomes) {
    return outcomes.stream().allMatch(IngestOutcome::isFinal);
  }
}
