package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Everything the template refers to exists.
class ReferencesTest {
  private final SamTemplate template = new SamTemplate();

  @Test
  void everyReferenceIsAResourceOrAParameter() {
    Set<String> known = new HashSet<>(template.names("Resources"));
    known.addAll(template.names("Parameters"));
    assertThat(SamTemplate.references(template.root().content())).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void everyUsedConditionExists() {
    var uses = SamTemplate.conditions(template.root().at("Resources").content());
    assertThat(uses).hasSizeGreaterThan(5).isSubsetOf(template.names("Conditions"));
  }

  @Test
  void everyParameterIsUsedDescribedAndHasADefault() {
    var used = SamTemplate.references(template.root().content());
    assertThat(used).containsAll(template.names("Parameters"));
    template
        .names("Parameters")
        .forEach(
            name -> {
              var parameter = template.root().at("Parameters", name);
              assertThat(parameter.find("Description")).as(name).isNotEmpty();
              assertThat(parameter.find("Default")).as(name).isNotEmpty();
            });
  }

  @Test
  void everyParameterIsInAParameterGroup() {
    assertThat(
            template
                .root()
                .each("Metadata", "AWS::CloudFormation::Interface", "ParameterGroups")
                .flatMap(group -> group.list("Parameters").stream()))
        .containsExactlyInAnyOrderElementsOf(template.names("Parameters"));
  }

  @Test
  void theBucketHasTheSameNameEverywhere() {
    Object name = template.resource("ArticlesBucket").get("Properties", "BucketName");
    var lookup = template.resource("LookupFunction");
    assertThat(lookup.get("Properties", "Environment", "Variables", "BUCKET_NAME")).isEqualTo(name);

    var arn = "arn:${AWS::Partition}:s3:::" + Yaml.map(name).get("Fn::Sub");
    var resources =
        Roles.statements(template.resource("IngestRole"))
            .filter(statement -> statement.list("Action").toString().contains("s3:"))
            .map(statement -> Yaml.map(statement.get("Resource")).get("Fn::Sub"));
    assertThat(resources).containsExactlyInAnyOrder(arn, arn + "/*");
  }

  @Test
  void theOperationsGuideExplainsEveryParameter() throws IOException {
    String guide = Files.readString(SamTemplate.ROOT.resolve("docs/operate.md"));
    assertThat(template.names("Parameters"))
        .allSatisfy(parameter -> assertThat(guide).contains("`" + parameter + "`"));
  }

  @Test
  void everyFunctionHasAHandlerAndAMakefileTarget() throws IOException {
    String makefile = Files.readString(SamTemplate.ROOT.resolve("Makefile"));
    template
        .resources("AWS::Serverless::Function")
        .forEach(
            function -> {
              String handler =
                  ((String) function.get("Properties", "Handler")).replaceFirst("::.*", "");
              var source =
                  SamTemplate.ROOT
                      .resolve((String) function.get("Properties", "CodeUri"))
                      .resolve("src/main/java")
                      .resolve(handler.replace('.', '/') + ".java");
              assertThat(source).exists();
              assertThat(makefile).contains("build-" + function.name() + ":");
            });
  }
}
