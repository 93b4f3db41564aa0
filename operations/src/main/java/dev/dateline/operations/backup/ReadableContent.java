package dev.dateline.operations.backup;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Entity;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.protocol.StoredContent;
import tools.jackson.databind.node.ObjectNode;

/// The fields of a line that people and their programs read. The import ignores them.
final class ReadableContent {
  private ReadableContent() {}

  static void write(StoredContent content, ObjectNode json) {
    json.put("id", content.id().value());
    var commit = content.commit();
    if (commit != null && commit.article() != null) {
      write(commit.article(), json);
    }
    var members = content.head().footprint().members();
    if (!members.isEmpty()) {
      var ids = json.putArray("members");
      members.stream().sorted().forEach(id -> ids.add(id.value()));
    }
    content.postings().stream().map(Posting::payload).forEach(line -> write(line, json));
  }

  private static void write(IndexedArticle article, ObjectNode json) {
    var description = article.description();
    json.put("bucket", article.upload().bucket())
        .put("key", article.upload().key())
        .put("member", description.member())
        .put("date", article.date().day().toString())
        .put("headline", article.headline());
    for (ArticleField field : ArticleField.values()) {
      json.put(field.code(), description.get(field));
    }
    json.put("words", article.profile().words())
        .put("uploaded", article.upload().time().toString())
        .put("indexed", article.indexed().toString());
    var entities = json.putArray("entities");
    article.recognition().entities().forEach(entity -> write(entity, entities.addObject()));
  }

  private static void write(Entity entity, ObjectNode json) {
    json.put("name", entity.name())
        .put("type", entity.type().code())
        .put("mentions", entity.mentions().size());
  }

  private static void write(Payload line, ObjectNode json) {
    switch (line) {
      case ArticleText text -> json.put("text", text.text());
      case Payload.Rejected rejected ->
          json.put("key", rejected.key())
              .put("reason", rejected.rejection().reason().code())
              .put("message", rejected.rejection().message())
              .put("remedy", rejected.rejection().remedy())
              .put("at", rejected.at().toString());
      case Payload.Result _ -> {}
      case Payload.Arrived _ -> {}
    }
  }
}
