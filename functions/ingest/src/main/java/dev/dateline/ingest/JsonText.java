package dev.dateline.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON on one line.
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /// The text that `content` writes.
  static String of(Consumer<JsonGenerator> content) {
    var text = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return text.toString();
  }

  static void write(OutputStream output, Consumer<JsonGenerator> content) throws IOException {
    output.write(of(content).getBytes(StandardCharsets.UTF_8));
  }
}
