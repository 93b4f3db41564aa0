package dev.dateline.lookup.representation;

import dev.dateline.index.query.Hit;
import dev.dateline.lambda.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;

/// A page of articles as lines, each a JSON object.
final class ArticlesNdjson {
  private ArticlesNdjson() {}

  static byte[] bytes(List<Hit> hits, Set<ResultField> fields) {
    var out = new ByteArrayOutputStream();
    for (Hit hit : hits) {
      out.writeBytes(JsonWriter.object(json -> ArticlesJson.write(json, hit, fields)));
      out.write('\n');
    }
    return out.toByteArray();
  }
}
