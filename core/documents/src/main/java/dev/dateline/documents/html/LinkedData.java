package dev.dateline.documents.html;

import dev.dateline.documents.json.JsonArticle;
import dev.dateline.documents.json.JsonValue;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import dev.dateline.documents.json.JsonValues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What a page says of its article in JSON-LD.
///
/// @see <a href="https://schema.org/NewsArticle">schema.org</a>
final class LinkedData {
  private LinkedData() {}

  /// The first object in `page` that is an article.
  static Optional<JsonArticle> article(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(LinkedData::values)
        .flatMap(LinkedData::withGraph)
        .filter(LinkedData::isArticle)
        .map(JsonArticle::new)
        .findFirst();
  }

  private static Stream<Members> withGraph(JsonValue value) {
    if (!(value instanceof Members object)) {
      return Stream.empty();
    }
    @Nullable JsonValue graph = object.get("@graph");
    Stream<Members> inside =
        graph == null
            ? Stream.empty()
            : graph.each().filter(Members.class::isInstance).map(Members.class::cast);
    return Stream.concat(Stream.of(object), inside);
  }

  private static Stream<JsonValue> values(Element script) {
    try {
      return JsonValues.parse(script.data()).stream().flatMap(JsonValue::each);
    } catch (JacksonException e) {
      // Pages have broken scripts; what else the page says still counts.
      return List.<JsonValue>of().stream();
    }
  }

  private static boolean isArticle(Members object) {
    @Nullable JsonValue type = object.get("@type");
    return type != null
        && type.each().anyMatch(it -> it instanceof Scalar(var name) && isArticle(name));
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
  }
}
