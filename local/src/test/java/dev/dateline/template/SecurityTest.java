package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Access is restricted and data is retained.
class SecurityTest {
  private static final Map<String, Object> RETAIN =
      Map.of("DeletionPolicy", "Retain", "UpdateReplacePolicy", "Retain");

  private static final Map<String, Object> IAM_OR_TOKEN =
      Map.of("Fn::If", List.of("UsesJwt", "JWT", "AWS_IAM"));

  private final SamTemplate template = new SamTemplate();

  @Nested
  class TheBucket {
    private final TemplateResource bucket = template.resource("ArticlesBucket");

    @Test
    void isEncryptedVersionedAndRetained() {
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
    void requiresTls() {
      var policy = template.resource("ArticlesBucketPolicy");
      assertThat(SamTemplate.references(policy.get("Properties", "Bucket")))
          .containsExactly("ArticlesBucket");
      assertThat(policy.each("Properties", "PolicyDocument", "Statement"))
          .anySatisfy(SecurityTest::deniesPlainHttp);
    }
  }

  @Nested
  class TheTable {
    private final TemplateResource table = template.resource("ArticlesTable");

    @Test
    void isEncryptedRetainedAndHasPointInTimeRecovery() {
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
    void areEncryptedAndRetained() {
      assertThat(template.resources("AWS::SQS::Queue"))
          .hasSize(2)
          .allSatisfy(
              queue -> {
                assertThat(queue.get("Properties", "SqsManagedSseEnabled"))
                    .isEqualTo(Map.of("Fn::If", List.of("HasKey", false, true)));
                assertThat(queue.content()).containsAllEntriesOf(RETAIN);
              });
    }

    @Test
    void requireTls() {
      var policy = template.resource("QueuesPolicy");
      assertThat(SamTemplate.references(policy.get("Properties", "Queues")))
          .containsExactlyInAnyOrderElementsOf(
              template.resources("AWS::SQS::Queue").map(TemplateResource::name).toList());
      assertThat(policy.each("Properties", "PolicyDocument", "Statement"))
          .anySatisfy(SecurityTest::deniesPlainHttp);
    }
  }

  /// A customer's own key, if there is one.
  @Nested
  class TheKey {
    private static final Map<String, Object> KEY_IF_GIVEN =
        Map.of(
            "Fn::If", List.of("HasKey", Map.of("Ref", "KmsKeyArn"), Map.of("Ref", "AWS::NoValue")));

    @ParameterizedTest
    @CsvSource({
      "AWS::DynamoDB::Table, SSESpecification.KMSMasterKeyId",
      "AWS::SQS::Queue, KmsMasterKeyId",
      "AWS::SNS::Topic, KmsMasterKeyId",
      "AWS::Logs::LogGroup, KmsKeyId"
    })
    void encryptsWhatIsStored(String type, String property) {
      var path = ("Properties." + property).split("\\.");
      assertThat(template.resources(type))
          .allSatisfy(resource -> assertThat(resource.get(path)).isEqualTo(KEY_IF_GIVEN));
    }

    @Test
    void encryptsTheBucket() {
      var encryption =
          template.resource("ArticlesBucket").at("Properties", "BucketEncryption").content();
      assertThat(encryption.toString()).contains("aws:kms", "{Ref=KmsKeyArn}");
      assertThat(SamTemplate.conditions(encryption)).containsOnly("HasKey");
    }

    @ParameterizedTest
    @CsvSource({"IngestRole, '[kms:Decrypt, kms:GenerateDataKey]'", "LookupRole, '[kms:Decrypt]'"})
    void isUsedByTheFunctions(String role, String actions) {
      assertThat(Roles.statements(template.resource(role)))
          .filteredOn(statement -> statement.get("Resource").equals(Map.of("Ref", "KmsKeyArn")))
          .singleElement()
          .satisfies(statement -> assertThat(statement.list("Action")).hasToString(actions));
    }
  }

  @Nested
  class TheApi {
    @Test
    void requiresIamOrATokenOnEveryRoute() {
      assertThat(template.resources("AWS::ApiGatewayV2::Route").filter(route -> !isPage(route)))
          .isNotEmpty()
          .allSatisfy(
              route ->
                  assertThat(route.get("Properties", "AuthorizationType")).isEqualTo(IAM_OR_TOKEN));
      assertThat(template.root().get("Parameters", "Authorization", "Default")).isEqualTo("IAM");
    }

    @Test
    void opensThePagesOwnFilesOnlyIfAskedTo() {
      var choice = Map.of("Fn::If", List.of("OpensExplorer", "NONE", IAM_OR_TOKEN));
      assertThat(template.resources("AWS::ApiGatewayV2::Route").filter(this::isPage))
          .hasSize(2)
          .allSatisfy(
              route -> assertThat(route.get("Properties", "AuthorizationType")).isEqualTo(choice));
      assertThat(template.root().get("Parameters", "Explorer", "Default")).isEqualTo("closed");
    }

    @Test
    void limitsHowOftenStrangersLoadThePage() {
      var limits = template.resource("HttpApiStage").get("Properties", "RouteSettings");
      assertThat(limits.toString()).contains("OpensExplorer", "ANY /=", "ANY /explorer/{file}=");
    }

    private boolean isPage(TemplateResource route) {
      var key = route.get("Properties", "RouteKey");
      return key.equals("ANY /") || key.equals("ANY /explorer/{file}");
    }

    @ParameterizedTest
    @CsvSource({
      "'', true",
      "https://login.example.com/tenant, true",
      "http://login.example.com, false",
      "login.example.com, false",
      "https://, false"
    })
    void trustsOnlyIssuersWithHttps(String issuer, boolean accepted) {
      var pattern = (String) template.root().get("Parameters", "JwtIssuer", "AllowedPattern");
      assertThat(issuer.matches(pattern)).isEqualTo(accepted);
    }

    @Test
    void limitsTheRequestRate() {
      var limits = template.resource("HttpApiStage").at("Properties", "DefaultRouteSettings");
      assertThat(limits.content())
          .containsKey("ThrottlingRateLimit")
          .containsKey("ThrottlingBurstLimit");
    }
  }

  private static void deniesPlainHttp(TemplateResource statement) {
    assertThat(statement.get("Effect")).isEqualTo("Deny");
    assertThat(statement.get("Principal")).isEqualTo("*");
    assertThat(statement.get("Condition", "Bool", "aws:SecureTransport")).isEqualTo("false");
    assertThat((String) statement.get("Action")).endsWith(":*");
  }
}
