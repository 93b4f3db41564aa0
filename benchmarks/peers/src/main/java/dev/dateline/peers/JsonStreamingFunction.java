package dev.dateline.peers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Reads an event and writes a page, token by token.
public final class JsonStreamingFunction implements RequestStreamHandler {
  private final JsonFactory json = new JsonFactory();

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var path = path(in);
    try (var answer = json.createGenerator(ObjectWriteContext.empty(), out)) {
      answer.writeStartObject();
      answer.writeNumberProperty("statusCode", 200);
      answer.writeStringProperty("path", path);
      answer.writeArrayPropertyStart("articles");
      PeerArticle.page().forEach(story -> write(story, answer));
      answer.writeEndArray();
      answer.writeEndObject();
    }
  }

  private String path(InputStream in) {
    var path = "";
    try (var event = json.createParser(ObjectReadContext.empty(), in)) {
      event.nextToken();
      while (event.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = event.currentName();
        event.nextToken();
        if (name.equals("rawPath")) {
          path = event.getString();
        } else {
          event.skipChildren();
        }
      }
    }
    return path;
  }

  private static void write(PeerArticle story, JsonGenerator answer) {
    answer.writeStartObject();
    answer.writeStringProperty("id", story.id());
    answer.writeStringProperty("headline", story.headline());
    answer.writeStringProperty("date", story.date());
    answer.writeStringProperty("key", story.key());
    answer.writeNumberProperty("mentions", story.mentions());
    answer.writeEndObject();
  }
}
