package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The templates in `docs/access` give people access to exactly the requests of their role.
class AccessTest {
  private static final Path FOLDER = SamTemplate.ROOT.resolve("docs/access");
  private static final Set<String> READING = Set.of("GET", "HEAD", "POST");
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  private final SamTemplate template = new SamTemplate();

  @Nested
  class WithIam {
    private final TemplateResource policies =
        new TemplateResource("", Yaml.read(FOLDER.resolve("policies.yaml")));

    @Test
    void readersMaySendEveryRequestThatChangesNothing() {
      assertThat(requests().filter(request -> isAllowed("Reader", request)))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(
              requests().filter(request -> READING.contains(method(request))).toList());
    }

    @Test
    void mergersMaySendEveryRequestThatChangesSomething() {
      assertThat(requests().filter(request -> isAllowed("Merger", request)))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(
              requests().filter(request -> !READING.contains(method(request))).toList());
    }

    @Test
    void uploadersMayNotDeleteEarlierVersionsNorCallTheApi() {
      assertThat(statements("Uploader").flatMap(statement -> statement.list("Action").stream()))
          .containsExactlyInAnyOrder(
              "s3:PutObject",
              "s3:DeleteObject",
              "s3:AbortMultipartUpload",
              "s3:ListBucket",
              "kms:GenerateDataKey",
              "kms:Decrypt");
    }

    private boolean isAllowed(String role, String request) {
      return statements(role)
          .flatMap(statement -> statement.list("Resource").stream())
          .map(resource -> (String) Yaml.map(resource).get("Fn::Sub"))
          .map(resource -> resource.substring(resource.indexOf("${ApiId}/*/") + 11))
          .anyMatch(pattern -> request.matches(pattern.replace("*", ".*")));
    }

    private Stream<TemplateResource> statements(String role) {
      return policies
          .at("Resources", role)
          .each("Properties", "PolicyDocument", "Statement")
          .map(Roles::unconditional);
    }
  }

  @Nested
  class WithTokens {
    private final TemplateResource pool =
        new TemplateResource("", Yaml.read(FOLDER.resolve("cognito.yaml")));

    @Test
    void thePoolHasEveryScopeThatTheApiAsksFor() {
      var server = pool.at("Resources", "Dateline", "Properties");
      var scopes =
          server
              .each("Scopes")
              .map(scope -> server.get("Identifier") + "/" + scope.get("ScopeName"));
      assertThat(scopes).containsAll(asked());
    }

    @Test
    void onlyMembersOfAGroupGetTheScopesThatChangeSomething() {
      var code = (String) pool.get("Resources", "Scopes", "Properties", "Code", "ZipFile");
      assertThat(asked()).isNotEmpty().allMatch(scope -> code.contains('"' + scope + '"'));
      assertThat(code).contains("if \"mergers\" in groups");
      for (String client : List.of("Page", "Browser", "CommandLine", "Program")) {
        assertThat(
                pool.find("Resources", client, "Properties", "AllowedOAuthScopes")
                    .map(Object::toString)
                    .orElse(""))
            .doesNotContain(asked().toArray(String[]::new));
      }
    }

    @Test
    void theBrowsersClientHasNoSecretAndComesBackOnlyToThePage() {
      var client = pool.at("Resources", "Browser", "Properties");
      assertThat(client.get("GenerateSecret")).isEqualTo(false);
      assertThat(client.list("AllowedOAuthFlows")).hasToString("[code]");
      assertThat(client.list("CallbackURLs")).hasToString("[{Fn::Sub=${PageUrl}/}]");
    }

    private List<String> asked() {
      return template
          .resources("AWS::ApiGatewayV2::Route")
          .flatMap(route -> route.find("Properties", "AuthorizationScopes").stream())
          .map(choice -> Yaml.list(Objects.requireNonNull(Yaml.map(choice).get("Fn::If"))).get(1))
          .flatMap(scopes -> Yaml.list(scopes).stream())
          .map(String.class::cast)
          .distinct()
          .toList();
    }
  }

  /// Every method and path of the contract, such as `GET/articles`.
  private static Stream<String> requests() {
    var paths =
        new TemplateResource("openapi", Yaml.read(SamTemplate.ROOT.resolve("openapi.yaml")))
            .at("paths");
    return paths.content().entrySet().stream()
        .flatMap(
            path ->
                Yaml.map(path.getValue()).keySet().stream()
                    .filter(key -> METHODS.contains(key))
                    .map(method -> method.toUpperCase(Locale.ROOT) + path.getKey()));
  }

  private static String method(String request) {
    return request.substring(0, request.indexOf('/'));
  }
}
