package dev.dateline.lookup.representation;

import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Span;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Snippet;
import dev.dateline.index.query.Hit;
import dev.dateline.index.query.Searched;
import dev.dateline.lambda.json.JsonWriter;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/// A page of articles as one JSON object: `{"articles": […], "next": "…"}`.
final class ArticlesJson {
  private ArticlesJson() {}

  /// The object, in UTF-8.
  static byte[] bytes(ArticleList list) {
    return JsonWriter.object(
        json -> {
          json.writeArrayPropertyStart("articles");
          for (Hit hit : list.hits()) {
            json.writeStartObject();
            write(json, hit, list.fields());
            json.writeEndObject();
          }
          json.writeEndArray();
          ReadingsJson.write(json, list.readings());
          searched(json, list.searched());
          JsonWriter.optional(json, "next", list.links().cursor());
        });
  }

  /// Writes how many texts were read, if any were.
  static void searched(JsonGenerator json, Searched searched) {
    if (searched.articles() > 0) {
      json.writeObjectPropertyStart("searched");
      json.writeNumberProperty("articles", searched.articles());
      json.writeNumberProperty("withoutText", searched.withoutText());
      json.writeEndObject();
    }
  }

  /// Writes the properties of an article.
  static void write(JsonGenerator json, Hit hit, Set<ResultField> fields) {
    fields.forEach(field -> write(json, hit, field));
  }

  private static void write(JsonGenerator json, Hit hit, ResultField field) {
    switch (field) {
      case ID -> json.writeStringProperty("id", hit.position().id().value());
      case DATE -> json.writeStringProperty("date", hit.position().day().toString());
      case HEADLINE -> json.writeStringProperty("headline", hit.headline());
      case KEY -> json.writeStringProperty("key", hit.key());
      case SOURCE -> JsonWriter.optional(json, "source", hit.source());
      case MENTIONS -> {
        json.writeArrayPropertyStart("mentions");
        hit.mentions().forEach(named -> write(json, named));
        json.writeEndArray();
      }
      case NAMES -> coverage(json, hit.coverage());
      case PASSAGES -> passages(json, hit);
    }
  }

  /// Writes how much of a text was searched for names, unless it was all of it.
  static void coverage(JsonGenerator json, NameCoverage coverage) {
    if (coverage != NameCoverage.FULL) {
      json.writeStringProperty("names", coverage.code());
    }
  }

  private static void passages(JsonGenerator json, Hit hit) {
    if (!hit.passages().isEmpty()) {
      json.writeArrayPropertyStart("passages");
      for (Snippet passage : hit.passages()) {
        json.writeStartObject();
        writeProperties(json, passage, "");
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void write(JsonGenerator json, Payload.EntityHit named) {
    json.writeStartObject();
    json.writeStringProperty("name", named.name());
    json.writeStringProperty("type", named.type().code());
    json.writeNumberProperty("count", named.mentions());
    if (named.snippet() != null) {
      json.writeObjectPropertyStart("snippet");
      writeProperties(json, named.snippet(), named.name());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeProperties(JsonGenerator json, Snippet snippet, String name) {
    json.writeStringProperty("text", snippet.text());
    span(json, "sentence", snippet.sentence());
    span(json, "mention", snippet.mention());
    snippet.highlight(name).ifPresent(place -> span(json, "highlight", place));
  }

  private static void span(JsonGenerator json, String name, Span span) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
    json.writeEndObject();
  }
}
