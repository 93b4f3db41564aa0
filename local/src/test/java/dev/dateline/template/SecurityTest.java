package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nobody gets in, and no function may do more than it needs.
class SecurityTest {
  private static final Map<String, Object> RETAIN =
      Map.of("DeletionPolicy", "Retain", "UpdateReplacePolicy", "Retain");

  private static final YearMonth MONTH = YearMonth.of(2023, 7);

  private final Template template = new Template();

  @Nested
  class Functions {
    @Test
    void haveARoleOfTheirOwnAndNothingThatSamAddsToIt() {
      var roles =
          template
              .resources("AWS::Serverless::Function")
              .map(function -> function.get("Properties", "Role"));
      assertThat(roles).hasSize(2).doesNotHaveDuplicates();
      assertThat(template.resources("AWS::Serverless::Function"))
          .allSatisfy(function -> assertThat(function.find("Properties", "Policies")).isEmpty());
    }

    @Test
    void mayDoOnlyWhatIsNamedActionByAction() {
      assertThat(template.resources("AWS::IAM::Role"))
          .hasSize(2)
          .allSatisfy(
              role -> {
                assertThat(role.find("Properties", "ManagedPolicyArns")).isEmpty();
                assertThat(Roles.actions(role))
                    .isNotEmpty()
                    .noneMatch(action -> action.contains("*"));
              });
    }

    @Test
    void mayDoThatToNamedResourcesOnlyExceptForXrayWhichHasNone() {
      var onAnything =
          template
              .resources("AWS::IAM::Role")
              .flatMap(Roles::statements)
              .filter(statement -> statement.list("Resource").contains("*"))
              .flatMap(statement -> statement.list("Action").stream());
      assertThat(onAnything).containsOnly("xray:PutTraceSegments", "xray:PutTelemetryRecords");
    }

    @Test
    void lookupOnlyReadsWhatTheArticlesSay() {
      assertThat(actionsOnAnyItem(template.resource("LookupRole")))
          .filteredOn(
              action ->
                  action.startsWith("dynamodb:")
                      || action.startsWith("s3:")
                      || action.startsWith("sqs:"))
          .isNotEmpty()
          .allMatch(
              action ->
                  action.matches("dynamodb:(GetItem|BatchGetItem|Query)|s3:GetObject(Version)?"));
    }

    @Test
    void lookupWritesWhatPeopleMergeAlone() {
      assertThat(Roles.statements(template.resource("LookupRole")))
          .filteredOn(statement -> !isOnAnyItem(statement))
          .singleElement()
          .satisfies(
              statement -> {
                assertThat(
                        statement.list(
                            "Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys"))
                    .isEqualTo(List.of("merge:*"));
                assertThat(statement.get("Condition", "Null", "dynamodb:LeadingKeys"))
                    .isEqualTo(false);
              });
    }

    private static Stream<String> actionsOnAnyItem(Resource role) {
      return Roles.statements(role)
          .filter(Functions::isOnAnyItem)
          .flatMap(statement -> statement.list("Action").stream())
          .map(String.class::cast);
    }

    private static boolean isOnAnyItem(Resource statement) {
      return leadingKeys(statement).isEmpty();
    }

    private static List<Object> leadingKeys(Resource statement) {
      return statement
          .find("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys")
          .map(Yaml::list)
          .orElse(List.of());
    }

    @Test
    void ingestWritesWhatItFindsAndNeverWhatPeopleMerge() {
      var writing =
          Roles.statements(template.resource("IngestRole"))
              .filter(statement -> statement.list("Action").toString().contains("Item"))
              .toList();
      assertThat(writing)
          .hasSize(2)
          .allSatisfy(
              statement -> {
                assertThat(leadingKeys(statement))
                    .isNotEmpty()
                    .doesNotContain("*")
                    .noneMatch(key -> "merge:x".matches(key.toString().replace("*", ".*")));
                assertThat(statement.get("Condition", "Null", "dynamodb:LeadingKeys"))
                    .isEqualTo(false);
              });
    }

    @Test
    void ingestMayWriteEveryKindOfItem() {
      assertThat(
              Roles.statements(template.resource("IngestRole"))
                  .flatMap(statement -> leadingKeys(statement).stream()))
          .containsExactlyInAnyOrder(
              "article:*",
              Term.month(MONTH).value().replace(MONTH.toString(), "*"),
              Term.entity("x").value().replace("x", "*"),
              Term.source("x").value().replace("x", "*"),
              "mentions:*",
              Term.rejected(MONTH).value().replace(MONTH.toString(), "*"),
              "months",
              "months-rejected",
              "name:*",
              "names:*");
    }

    @Test
    void readTheBucketOfThisAccountOnly() {
      var reading =
          template
              .resources("AWS::IAM::Role")
              .flatMap(Roles::statements)
              .filter(statement -> statement.list("Action").toString().contains("s3:"));
      assertThat(reading)
          .hasSize(3)
          .allSatisfy(
              statement ->
                  assertThat(statement.get("Condition", "StringEquals", "aws:ResourceAccount"))
                      .isEqualTo(Map.of("Ref", "AWS::AccountId")));
    }

    @Test
    void ingestNeitherWritesNorDeletesUploads() {
      assertThat(Roles.actions(template.resource("IngestRole")))
          .filteredOn(action -> action.startsWith("s3:"))
          .containsExactlyInAnyOrder("s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket");
    }
  }

  @Nested
  class TheBucket {
    private final Resource bucket = template.resource("ArticlesBucket");

    @Test
    void isEncryptedVersionedAndKept() {
      assertThat(bucket.get("Properties", "VersioningConfiguration", "Status"))
          .isEqualTo("Enabled");
      assertThat(bucket.list("Properties", "BucketEncryption", "ServerSideEncryptionConfiguration"))
          .hasSize(1);
      assertThat(bucket.content()).containsAllEntriesOf(RETAIN);
    }

    @Test
    void isClosedToThePublic() {
      assertThat(bucket.at("Properties", "PublicAccessBlockConfiguration").content())
          .isEqualTo(
              Map.of(
                  "BlockPublicAcls", true,
                  "BlockPublicPolicy", true,
                  "IgnorePublicAcls", true,
                  "RestrictPublicBuckets", true));
    }

    @Test
    void speaksTlsOnly() {
      var policy = template.resource("ArticlesBucketPolicy");
      assertThat(Template.references(policy.get("Properties", "Bucket")))
          .containsExactly("ArticlesBucket");
      assertThat(policy.each("Properties", "PolicyDocument", "Statement"))
          .anySatisfy(SecurityTest::deniesPlainHttp);
    }
  }

  @Nested
  class TheTable {
    private final Resource table = template.resource("ArticlesTable");

    @Test
    void isEncryptedKeptAndCanBeSetBackToAnyMinute() {
      assertThat(table.get("Properties", "SSESpecification", "SSEEnabled")).isEqualTo(true);
      assertThat(
              table.get(
                  "Properties", "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"))
          .isEqualTo(true);
      assertThat(table.content()).containsAllEntriesOf(RETAIN);
    }
  }

  @Nested
  class Queues {
    @Test
    void areEncryptedAndKept() {
      assertThat(template.resources("AWS::SQS::Queue"))
          .hasSize(2)
          .allSatisfy(
              queue -> {
                assertThat(queue.get("Properties", "SqsManagedSseEnabled")).isEqualTo(true);
                assertThat(queue.content()).containsAllEntriesOf(RETAIN);
              });
    }

    @Test
    void speakTlsOnly() {
      var policy = template.resource("QueuesPolicy");
      assertThat(Template.references(policy.get("Properties", "Queues")))
          .containsExactlyInAnyOrderElementsOf(
              template.resources("AWS::SQS::Queue").map(Resource::name).toList());
      assertThat(policy.each("Properties", "PolicyDocument", "Statement"))
          .anySatisfy(SecurityTest::deniesPlainHttp);
    }
  }

  @Nested
  class TheApi {
    @Test
    void asksEveryCallerOfEveryRouteForIamOrAToken() {
      var choice = Map.of("Fn::If", List.of("UsesJwt", "JWT", "AWS_IAM"));
      assertThat(template.resources("AWS::ApiGatewayV2::Route"))
          .isNotEmpty()
          .allSatisfy(
              route -> assertThat(route.get("Properties", "AuthorizationType")).isEqualTo(choice));
      assertThat(template.root().get("Parameters", "Authorization", "Default")).isEqualTo("IAM");
    }

    @ParameterizedTest
    @CsvSource({
      "'', true",
      "https://login.example.com/tenant, true",
      "http://login.example.com, false",
      "login.example.com, false",
      "https://, false"
    })
    void trustsIssuersBehindTlsOnly(String issuer, boolean accepted) {
      var pattern = (String) template.root().get("Parameters", "JwtIssuer", "AllowedPattern");
      assertThat(issuer.matches(pattern)).isEqualTo(accepted);
    }

    @Test
    void limitsHowOftenItIsCalled() {
      var limits = template.resource("HttpApiStage").at("Properties", "DefaultRouteSettings");
      assertThat(limits.content())
          .containsKey("ThrottlingRateLimit")
          .containsKey("ThrottlingBurstLimit");
    }
  }

  private static void deniesPlainHttp(Resource statement) {
    assertThat(statement.get("Effect")).isEqualTo("Deny");
    assertThat(statement.get("Principal")).isEqualTo("*");
    assertThat(statement.get("Condition", "Bool", "aws:SecureTransport")).isEqualTo(false);
    assertThat((String) statement.get("Action")).endsWith(":*");
  }
}
