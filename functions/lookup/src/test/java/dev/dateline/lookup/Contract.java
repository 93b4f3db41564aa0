package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// `openapi.yaml`, and whether answers keep to it.
final class Contract {
  private static final Path FILE = Path.of("../../openapi.yaml");
  private static final String ADDRESS = "https://dateline.invalid/openapi";
  private static final Contract INSTANCE = new Contract(new YAMLMapper().readTree(FILE.toFile()));

  private final JsonNode document;
  private final SchemaRegistry schemas;
  private final ConcurrentMap<String, Schema> compiled = new ConcurrentHashMap<>();

  private Contract(JsonNode document) {
    this.document = document;
    var schemaDocument = document.deepCopy();
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemaRegistryConfig(
                        com.networknt.schema.SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build())
                    .schemas(java.util.Map.of(ADDRESS, schemaDocument.toString())));
  }

  static Contract get() {
    return INSTANCE;
  }

  Set<String> paths() {
    return new TreeSet<>(document.get("paths").propertyNames());
  }

  /// The names of the query parameters of a path.
  Set<String> parameters(String path) {
    var names = new TreeSet<String>();
    var operations = document.at("/paths").get(path);
    String method = operations.has("post") ? "post" : "get";
    for (JsonNode parameter : operations.path(method).path("parameters")) {
      JsonNode resolved = resolve(parameter);
      if (resolved.get("in").asString().equals("query")) {
        names.add(resolved.get("name").asString());
      }
    }
    return names;
  }

  /// The pattern of a schema of texts.
  String pattern(String schema) {
    return document.at("/components/schemas").get(schema).get("pattern").asString();
  }

  /// The names of the members of a schema of objects.
  Set<String> properties(String schema) {
    return new TreeSet<>(
        document.at("/components/schemas").get(schema).get("properties").propertyNames());
  }

  /// Fails unless `answer` is one that the contract describes for a method of a route.
  void check(Route route, String method, Caller.Answer answer) {
    String status = Integer.toString(answer.status());
    JsonNode operation = document.at("/paths").get(route.template()).path(method);
    if (operation.isMissingNode()) {
      assertThat(answer.status()).as("%s of %s is not described", method, route).isEqualTo(405);
      return;
    }
    JsonNode responses = operation.get("responses");
    assertThat(responses.has(status)).as("%s of %s is described", status, route).isTrue();
    JsonNode response = resolve(responses.get(status));
    for (var header : response.path("headers").properties()) {
      if (resolve(header.getValue()).path("required").asBoolean(false)) {
        assertThat(answer.header(header.getKey().toLowerCase(java.util.Locale.ROOT))).isNotEmpty();
      }
    }
    JsonNode content = response.path("content");
    String mediaType = answer.header("content-type").split(";", 2)[0];
    assertThat(content.isMissingNode() ? mediaType.isEmpty() : content.has(mediaType))
        .as("%s of %s as %s is described", status, route, mediaType)
        .isTrue();
    if (content.path(mediaType).path("schema").has("$ref") && !answer.isBinary()) {
      JsonNode schema = content.get(mediaType).get("schema");
      assertThat(schema(schema.get("$ref").asString()).validate(answer.json()))
          .as(answer.text())
          .isEmpty();
    }
  }

  /// Fails unless each example is valid by its schema.
  void checkExamples() {
    document.findParents("example").forEach(this::checkExample);
  }

  private void checkExample(JsonNode holder) {
    JsonNode schema = holder.path("schema").path("$ref");
    if (!schema.isMissingNode()) {
      assertThat(schema(schema.asString()).validate(holder.get("example")))
          .as(holder.get("example").toString())
          .isEmpty();
    }
  }

  private Schema schema(String reference) {
    return compiled.computeIfAbsent(
        reference, ref -> schemas.getSchema(SchemaLocation.of(ADDRESS + ref)));
  }

  private JsonNode resolve(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode() ? node : document.at(reference.asString().substring(1));
  }
}
