package dev.dateline.lookup.representation;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Entity;
import dev.dateline.articles.Mention;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.Span;
import dev.dateline.articles.TextConfidence;
import dev.dateline.articles.TextProfile;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.lambda.json.JsonWriter;
import tools.jackson.core.JsonGenerator;

/// An article as a JSON object, with everything that the index stores about it.
public final class ArticleJson {
  private ArticleJson() {}

  /// The object, in UTF-8.
  public static byte[] bytes(IndexedArticle article) {
    return JsonWriter.object(json -> write(json, article));
  }

  private static void write(JsonGenerator json, IndexedArticle article) {
    json.writeStringProperty("id", article.id().value());
    json.writeStringProperty("date", article.date().day().toString());
    if (article.date().time() != null) {
      json.writeStringProperty("time", article.date().time().toString());
    }
    json.writeStringProperty("dateSource", article.date().source().code());
    json.writeStringProperty("headline", article.headline());
    describe(json, article.description());
    profile(json, article.profile());
    locate(json, article);
    json.writeStringProperty("indexed", article.indexed().toString());
    ArticlesJson.coverage(json, article.recognition().coverage());
    json.writeArrayPropertyStart("entities");
    article.recognition().entities().forEach(entity -> write(json, entity));
    json.writeEndArray();
    json.writeArrayPropertyStart("sentences");
    article.recognition().sentences().forEach(sentence -> write(json, sentence));
    json.writeEndArray();
  }

  private static void describe(JsonGenerator json, IndexedArticle.Description description) {
    for (ArticleField field : ArticleField.values()) {
      JsonWriter.optional(json, field.code(), description.get(field));
    }
    json.writeStringProperty("format", description.format());
    json.writeStringProperty("charset", description.charset());
    if (description.confidence() != TextConfidence.HIGH) {
      json.writeStringProperty("textConfidence", description.confidence().code());
    }
  }

  private static void profile(JsonGenerator json, TextProfile profile) {
    json.writeNumberProperty("words", profile.words());
    json.writeStringProperty("summary", profile.summary());
    json.writeStringProperty("sha256", profile.sha256());
    json.writeArrayPropertyStart("dates");
    for (MentionedDate date : profile.dates()) {
      json.writeStartObject();
      json.writeStringProperty("date", date.period().value());
      span(json, date.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void locate(JsonGenerator json, IndexedArticle article) {
    var upload = article.upload();
    json.writeStringProperty("bucket", upload.bucket());
    json.writeStringProperty("key", upload.key());
    JsonWriter.optional(json, "member", article.description().member());
    JsonWriter.optional(json, "versionId", upload.versionId());
    json.writeStringProperty("etag", upload.etag());
    json.writeNumberProperty("size", upload.size());
    json.writeStringProperty("uploaded", upload.time().toString());
  }

  private static void write(JsonGenerator json, Entity entity) {
    json.writeStartObject();
    json.writeStringProperty("name", entity.name());
    json.writeStringProperty("type", entity.type().code());
    JsonWriter.optional(json, "country", entity.country());
    json.writeNumberProperty("count", entity.mentions().size());
    json.writeArrayPropertyStart("mentions");
    entity.mentions().forEach(mention -> write(json, mention));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Mention mention) {
    json.writeStartObject();
    span(json, mention.span());
    json.writeNumberProperty("sentence", mention.sentence());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Span sentence) {
    json.writeStartObject();
    span(json, sentence);
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }
}
