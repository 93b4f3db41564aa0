package dev.dateline.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.local.lambda.LambdaFunction.Limits;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunctionPoolTest {
  @TempDir Path scratch;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  private FunctionPool start(RuntimeClient client, Duration timeout) throws Exception {
    var code =
        Path.of(
            URI.create(
                ProbeFunction.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
    var function =
        new LambdaFunction(
            "probe",
            ProbeFunction.class.getName() + "::handleRequest",
            code,
            Map.of("GREETING", "hello"),
            new Limits(128, timeout));
    return FunctionPool.start(
        function, 1, new ProcessFactory(client, scratch, new PrintStream(log, true, UTF_8)));
  }

  private static InvocationOutcome invoke(FunctionPool pool, String event)
      throws InterruptedException {
    return pool.invoke(('"' + event + '"').getBytes(UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void aFunctionRunsInLambdasEnvironmentAndReturnsItsResponse(RuntimeClient client)
      throws Exception {
    try (var pool = start(client, Duration.ofSeconds(30))) {
      assertThat(invoke(pool, "é")).isInstanceOf(InvocationOutcome.Returned.class);
      assertThat(invoke(pool, "é").text()).isEqualTo("\"é\"");
      assertThat(invoke(pool, "describe").text())
          .startsWith("hello null probe arn:aws:lambda:us-east-1:000000000000:function:probe true");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anExceptionIsAFailureWithItsMessage(RuntimeClient client) throws Exception {
    try (var pool = start(client, Duration.ofSeconds(30))) {
      var outcome = invoke(pool, "throw");
      assertThat(outcome).isInstanceOf(InvocationOutcome.Failed.class);
      assertThat(outcome.text()).contains("it went").contains("java.io.IOException");
      assertThat(invoke(pool, "again").text()).isEqualTo("\"again\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProcessThatDiesFailsItsInvocationAndIsReplaced(RuntimeClient client) throws Exception {
    try (var pool = start(client, Duration.ofSeconds(30))) {
      assertThat(invoke(pool, "die")).extracting("type").isEqualTo("Runtime.ExitError");
      assertThat(invoke(pool, "again").text()).isEqualTo("\"again\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProcessThatRunsOutOfMemoryReportsItAndIsReplaced(RuntimeClient client) throws Exception {
    try (var pool = start(client, Duration.ofSeconds(30))) {
      for (int time = 0; time < 2; time++) {
        String before = invoke(pool, "describe").text();
        assertThat(invoke(pool, "exhaust").text()).contains("java.lang.OutOfMemoryError");
        assertThat(invoke(pool, "describe").text())
            .startsWith("hello null probe")
            .isNotEqualTo(before);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProcessThatDiesBetweenTwoEventsIsReplacedSilently(RuntimeClient client) throws Exception {
    try (var pool = start(client, Duration.ofSeconds(30))) {
      var words = invoke(pool, "describe").text().split(" ", -1);
      Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(words[words.length - 1]));
      process.orElseThrow().destroyForcibly();
      assertThat(process.orElseThrow().onExit()).succeedsWithin(Duration.ofSeconds(30));
      assertThat(invoke(pool, "again").text()).isEqualTo("\"again\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInvocationThatTimesOutFailsAndItsProcessIsReplaced(RuntimeClient client) throws Exception {
    try (var pool = start(client, Duration.ofSeconds(2))) {
      var outcome = invoke(pool, "hang");
      assertThat(outcome).extracting("type").isEqualTo("Sandbox.Timedout");
      assertThat(outcome.text()).contains("Task timed out after 2 seconds");
      assertThat(invoke(pool, "again").text()).isEqualTo("\"again\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void closingThePoolEndsItsProcesses(RuntimeClient client) throws Exception {
    ProcessHandle process;
    try (var pool = start(client, Duration.ofSeconds(30))) {
      var words = invoke(pool, "describe").text().split(" ", -1);
      process = ProcessHandle.of(Long.parseLong(words[words.length - 1])).orElseThrow();
    }
    assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @EnumSource
  void processesShareTheirScratchFiles(RuntimeClient client) throws Exception {
    try (var pool = start(client, Duration.ofSeconds(30))) {
      for (int death = 0; death < 3; death++) {
        assertThat(invoke(pool, "die")).isInstanceOf(InvocationOutcome.Failed.class);
      }
      assertThat(invoke(pool, "again").text()).isEqualTo("\"again\"");
    }
    try (var files = Files.list(scratch)) {
      assertThat(files).hasSizeLessThanOrEqualTo(1);
    }
  }
}
