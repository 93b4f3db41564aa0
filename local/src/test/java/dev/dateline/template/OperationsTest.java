package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/// No event is lost, and operators are informed of failures.
class OperationsTest {
  private static final Map<String, List<String>> TO_FAILURE_QUEUE =
      Map.of("Fn::GetAtt", List.of("FailureQueue", "Arn"));
  private static final Map<String, List<String>> TO_RETRY_QUEUE =
      Map.of("Fn::GetAtt", List.of("RetryQueue", "Arn"));

  private final SamTemplate template = new SamTemplate();
  private final TemplateResource ingest = template.resource("IngestFunction");

  @Nested
  class Events {
    @Test
    void forEveryChangeOfTheBucketReachIngest() {
      var uploads = ingest.at("Properties", "Events", "Uploads");
      assertThat(uploads.get("Properties", "Bucket")).isEqualTo(Map.of("Ref", "ArticlesBucket"));
      assertThat(uploads.list("Properties", "Events"))
          .hasToString("[s3:ObjectCreated:*, s3:ObjectRemoved:*, s3:LifecycleExpiration:*]");
    }

    @Test
    void thatFailAtEveryAttemptReturnToIngestThroughTheRetryQueue() {
      var config = ingest.at("Properties", "EventInvokeConfig");
      assertThat(config.get("DestinationConfig", "OnFailure", "Destination"))
          .isEqualTo(TO_RETRY_QUEUE);
      assertThat(ingest.at("Properties", "Events", "Retries").get("Properties", "Queue"))
          .isEqualTo(TO_RETRY_QUEUE);
      assertThat(config.get("DestinationConfig", "OnFailure", "Type")).isEqualTo("SQS");
      assertThat(Roles.statements(template.resource("IngestRole")))
          .anySatisfy(
              statement -> {
                assertThat(statement.list("Action").toString()).isEqualTo("[sqs:SendMessage]");
                assertThat(statement.get("Resource")).isEqualTo(TO_RETRY_QUEUE);
              });
    }

    @Test
    void fromQueuesAreDeletedUnlessTheFunctionReportsThemAsFailed() {
      var sources =
          template
              .resources("AWS::Serverless::Function")
              .filter(function -> function.find("Properties", "Events").isPresent())
              .flatMap(function -> function.at("Properties", "Events").content().values().stream())
              .map(event -> new TemplateResource("event", Yaml.map(event)))
              .filter(event -> event.type().equals("SQS"));
      assertThat(sources)
          .isNotEmpty()
          .allSatisfy(
              source ->
                  assertThat(source.list("Properties", "FunctionResponseTypes").toString())
                      .isEqualTo("[ReportBatchItemFailures]"));
    }

    @Test
    void thatFailAgainAreKeptInTheFailureQueue() {
      var retry = template.resource("RetryQueue");
      assertThat(retry.get("Properties", "RedrivePolicy", "deadLetterTargetArn"))
          .isEqualTo(TO_FAILURE_QUEUE);
      assertThat((int) retry.get("Properties", "VisibilityTimeout"))
          .isGreaterThanOrEqualTo(6 * (int) ingest.get("Properties", "Timeout"));
    }

    @Test
    void thatHangDoNotTakeOthersToTheFailureQueue() {
      assertThat(ingest.get("Properties", "Events", "Retries", "Properties", "BatchSize"))
          .isEqualTo(1);
    }

    @Test
    void areKeptForTwoWeeks() {
      assertThat(template.resources("AWS::SQS::Queue"))
          .allSatisfy(
              queue ->
                  assertThat(queue.get("Properties", "MessageRetentionPeriod")).isEqualTo(1209600));
    }
  }

  @Nested
  class TheTable {
    @Test
    void hasTheKeysAndTheExpiryThatTheIndexWrites() {
      var properties = template.resource("ArticlesTable").at("Properties");
      assertThat(
              properties
                  .each("KeySchema")
                  .map(key -> key.get("AttributeName") + " " + key.get("KeyType")))
          .containsExactly("pk HASH", "sk RANGE");
      assertThat(properties.at("TimeToLiveSpecification").content())
          .isEqualTo(Map.of("AttributeName", "expires", "Enabled", true));
      assertThat(properties.get("BillingMode")).isEqualTo("PAY_PER_REQUEST");
    }

    @Test
    void hasTheSameShardingForBothFunctions() {
      assertThat(
              template.root().get("Globals", "Function", "Environment", "Variables", "TERM_SHARDS"))
          .isEqualTo(Map.of("Ref", "TermShards"));
      assertThat(template.resources("AWS::Serverless::Function"))
          .allSatisfy(
              function ->
                  assertThat(function.find("Properties", "Environment", "Variables", "TERM_SHARDS"))
                      .isEmpty());
    }
  }

  @Nested
  class TheAccessLog {
    private final String format =
        (String) template.resource("HttpApiStage").get("Properties", "AccessLogSettings", "Format");

    @Test
    void isValidJsonWhateverTheMessagesContain() {
      String line =
          format
              .replace("$context.error.messageString", "\"no \\\"such\\\" thing\"")
              .replaceAll("\\$context[.\\w]+", "-");
      assertThat(new ObjectMapper().readTree(line).get("error").asString())
          .isEqualTo("no \"such\" thing");
    }

    @Test
    void hasNoUnescapedMessage() {
      assertThat(format.replace("$context.error.messageString", ""))
          .doesNotContainIgnoringCase("message")
          .doesNotContain("$context.integration.error");
    }
  }

  @Nested
  class Functions {
    @Test
    void leaveConcurrencyForLookupDuringBulkUploads() {
      assertThat(ingest.get("Properties", "ReservedConcurrentExecutions").toString())
          .contains("IngestConcurrency");
      assertThat((int) template.root().get("Parameters", "IngestConcurrency", "Default"))
          .isBetween(1, 500);
    }

    @Test
    void runOnJava25WithSnapStartAndTracing() {
      var globals = template.root().at("Globals", "Function");
      assertThat(globals.get("Runtime")).isEqualTo("java25");
      assertThat(globals.get("SnapStart", "ApplyOn")).isEqualTo("PublishedVersions");
      assertThat(globals.get("Tracing")).isEqualTo(Map.of("Ref", "Tracing"));
      assertThat(template.root().get("Parameters", "Tracing", "Default")).isEqualTo("Active");
      assertThat(globals.find("AutoPublishAlias")).isNotEmpty();
    }

    @Test
    void areDeployedGraduallyAndRolledBackByAlarms() {
      assertThat(template.resources("AWS::Serverless::Function"))
          .allSatisfy(
              function -> {
                var preference = function.at("Properties", "DeploymentPreference");
                assertThat(preference.get("Type")).isEqualTo(Map.of("Ref", "Deployment"));
                assertThat(SamTemplate.references(preference.get("Alarms")))
                    .isNotEmpty()
                    .allMatch(
                        name -> template.resource(name).type().equals("AWS::CloudWatch::Alarm"));
              });
    }

    @Test
    void writeJsonToALogGroupWithARetentionPeriod() {
      assertThat(template.resources("AWS::Serverless::Function"))
          .allSatisfy(
              function -> {
                var logging = function.at("Properties", "LoggingConfig");
                assertThat(logging.get("LogFormat")).isEqualTo("JSON");
                assertThat(SamTemplate.references(logging.get("LogGroup")))
                    .singleElement()
                    .extracting(name -> template.resource(name).type())
                    .isEqualTo("AWS::Logs::LogGroup");
              });
      assertThat(template.resources("AWS::Logs::LogGroup"))
          .hasSize(3)
          .allSatisfy(
              group -> assertThat(group.find("Properties", "RetentionInDays")).isNotEmpty());
    }
  }

  @Nested
  class Alarms {
    @Test
    void notifyTheAlarmTopic() {
      assertThat(template.resources("AWS::CloudWatch::Alarm"))
          .hasSizeGreaterThan(10)
          .allSatisfy(
              alarm ->
                  assertThat(SamTemplate.references(alarm.get("Properties", "AlarmActions")))
                      .containsExactly("AlarmTopic"));
    }

    @Test
    void watchResourcesOfThisStackOrItsExistingTable() {
      var known = new HashSet<>(template.names("Resources"));
      known.add("ExistingTable");
      assertThat(template.resources("AWS::CloudWatch::Alarm"))
          .allSatisfy(alarm -> assertThat(watched(alarm)).isNotEmpty().isSubsetOf(known));
    }

    private static Set<String> watched(TemplateResource alarm) {
      return SamTemplate.references(
          alarm
              .find("Properties", "Dimensions")
              .orElseGet(() -> alarm.get("Properties", "Metrics")));
    }

    @Test
    void eachHaveAChapterInTheOperationsGuide() throws IOException {
      String chapters = Files.readString(SamTemplate.ROOT.resolve("docs/operate.md"));
      assertThat(template.resources("AWS::CloudWatch::Alarm"))
          .allSatisfy(alarm -> assertThat(chapters).contains("### " + alarm.name() + "\n"));
    }
  }
}
