package dev.dateline.lookup.representation;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.query.UploadState;
import dev.dateline.lambda.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The state of an upload as a JSON object: `{"key": …, "state": …, "articles": […], "rejection":
/// {…}}`.
public final class UploadJson {
  private UploadJson() {}

  /// The object, in UTF-8.
  public static byte[] bytes(String key, UploadState state) {
    return JsonWriter.object(
        json -> {
          json.writeStringProperty("key", key);
          switch (state) {
            case UploadState.Indexed(var articles, var rejection) ->
                write(json, "indexed", articles, rejection);
            case UploadState.Rejected(var line) -> write(json, "rejected", List.of(), line);
            case UploadState.Unknown() -> write(json, "unknown", List.of(), null);
          }
        });
  }

  private static void write(
      JsonGenerator json,
      String state,
      List<ArticleId> articles,
      Payload.@Nullable Rejected rejection) {
    json.writeStringProperty("state", state);
    json.writeArrayPropertyStart("articles");
    articles.forEach(id -> json.writeString(id.value()));
    json.writeEndArray();
    if (rejection != null) {
      json.writeName("rejection");
      RejectionsJson.write(json, rejection);
    }
  }
}
