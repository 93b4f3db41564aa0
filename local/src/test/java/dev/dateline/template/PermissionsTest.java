package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The functions have only the permissions they need.
class PermissionsTest {
  private static final YearMonth MONTH = YearMonth.of(2023, 7);

  private final SamTemplate template = new SamTemplate();

  @Test
  void everyFunctionHasItsOwnRoleWithoutPoliciesAddedBySam() {
    var roles =
        template
            .resources("AWS::Serverless::Function")
            .map(function -> function.get("Properties", "Role"));
    assertThat(roles).hasSize(2).doesNotHaveDuplicates();
    assertThat(template.resources("AWS::Serverless::Function"))
        .allSatisfy(function -> assertThat(function.find("Properties", "Policies")).isEmpty());
  }

  @Test
  void rolesListEveryActionByName() {
    assertThat(template.resources("AWS::IAM::Role"))
        .hasSize(3)
        .allSatisfy(
            role -> {
              assertThat(role.find("Properties", "ManagedPolicyArns")).isEmpty();
              assertThat(Roles.actions(role))
                  .isNotEmpty()
                  .noneMatch(action -> action.contains("*"));
            });
  }

  @Test
  void rolesNameTheirResourcesExceptOfActionsThatHaveNone() {
    var onAnything =
        template
            .resources("AWS::IAM::Role")
            .flatMap(Roles::statements)
            .filter(statement -> statement.list("Resource").contains("*"))
            .flatMap(statement -> statement.list("Action").stream());
    assertThat(onAnything)
        .containsOnly(
            "cloudwatch:DescribeAlarms", "xray:PutTraceSegments", "xray:PutTelemetryRecords");
  }

  @Test
  void aBoundaryLimitsEveryRole() {
    assertThat(template.resources("AWS::IAM::Role"))
        .allSatisfy(
            role ->
                assertThat(SamTemplate.references(role.get("Properties", "PermissionsBoundary")))
                    .containsExactly("PermissionsBoundary"));
  }

  @Test
  void deploymentsUseOurRoleBecauseSamsOwnHasNoBoundary() {
    assertThat(template.resources("AWS::Serverless::Function"))
        .allSatisfy(
            function ->
                assertThat(function.get("Properties", "DeploymentPreference", "Role"))
                    .isEqualTo(Map.of("Fn::GetAtt", List.of("DeploymentRole", "Arn"))));
  }

  @Test
  void lookupOnlyReadsArticles() {
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
  void lookupWritesOnlyMergesAndWatches() {
    assertThat(Roles.statements(template.resource("LookupRole")))
        .filteredOn(statement -> !isOnAnyItem(statement))
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(
                      statement.list(
                          "Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys"))
                  .isEqualTo(List.of("merge:*", "watches"));
              assertThat(statement.get("Condition", "Null", "dynamodb:LeadingKeys"))
                  .isEqualTo("false");
            });
  }

  private static Stream<String> actionsOnAnyItem(TemplateResource role) {
    return Roles.statements(role)
        .filter(PermissionsTest::isOnAnyItem)
        .flatMap(statement -> statement.list("Action").stream())
        .map(String.class::cast);
  }

  private static boolean isOnAnyItem(TemplateResource statement) {
    return leadingKeys(statement).isEmpty();
  }

  private static List<Object> leadingKeys(TemplateResource statement) {
    return statement
        .find("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys")
        .map(Yaml::list)
        .orElse(List.of());
  }

  @Test
  void ingestWritesNeitherMergesNorWatches() {
    var writing =
        Roles.statements(template.resource("IngestRole"))
            .filter(
                statement ->
                    statement
                        .list("Action")
                        .toString()
                        .matches(".*((Put|Write|Update|Delete)Item|PartiQL).*"))
            .toList();
    assertThat(writing)
        .hasSize(2)
        .allSatisfy(
            statement -> {
              assertThat(leadingKeys(statement))
                  .isNotEmpty()
                  .doesNotContain("*")
                  .noneMatch(key -> "merge:x".matches(key.toString().replace("*", ".*")))
                  .noneMatch(key -> "watches".matches(key.toString().replace("*", ".*")));
              assertThat(statement.get("Condition", "Null", "dynamodb:LeadingKeys"))
                  .isEqualTo("false");
            });
  }

  @Test
  void ingestWritesPostingsByStatementsButNeitherReadsNorDeletesByThem() {
    assertThat(Roles.actions(template.resource("IngestRole")))
        .filteredOn(action -> action.contains("PartiQL"))
        .containsOnly("dynamodb:PartiQLInsert", "dynamodb:PartiQLUpdate");
  }

  /// To read the names of watches, it needs the merges that it never writes.
  @Test
  void ingestMayReadEveryItem() {
    assertThat(actionsOnAnyItem(template.resource("IngestRole")))
        .contains("dynamodb:Query", "dynamodb:BatchGetItem");
  }

  @Test
  void ingestMayWriteEveryKindOfItem() {
    assertThat(
            Roles.statements(template.resource("IngestRole"))
                .flatMap(statement -> leadingKeys(statement).stream()))
        .containsExactlyInAnyOrder(
            "article:*",
            Term.month(MONTH).value().replace(MONTH.toString(), "*"),
            Term.text(MONTH).value().replace(MONTH.toString(), "*"),
            Term.entity("x").value().replace("x", "*"),
            Term.source("x").value().replace("x", "*"),
            "mentions:*",
            Term.rejected(MONTH).value().replace(MONTH.toString(), "*"),
            Term.arrived(MONTH).value().replace(MONTH.toString(), "*"),
            Term.watched("", "").value().replace("@", "*"),
            "months",
            "months-rejected",
            "months-arrived",
            "name:*",
            "names:*");
  }

  @Test
  void rolesReadOnlyTheBucketOfThisAccount() {
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
  void ingestMayPutEventsOnTheBusOfMatchesOnly() {
    var policy = template.resource("AnnouncementsPolicy");
    assertThat(policy.get("Condition")).isEqualTo("AnnouncesMatches");
    var statement = policy.get("Properties", "PolicyDocument", "Statement").toString();
    assertThat(statement)
        .contains("Action=events:PutEvents")
        .contains("event-bus/${WatchEventBus}")
        .doesNotContain("*");
  }

  @Test
  void ingestNeitherWritesNorDeletesUploads() {
    assertThat(Roles.actions(template.resource("IngestRole")))
        .filteredOn(action -> action.startsWith("s3:"))
        .containsExactlyInAnyOrder("s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket");
  }
}
