package dev.dateline.local.recognize;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.Mention;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;

/// Answers one line `{"id","text"}` with one line `{"id","entities":[{"start","end","type","name",
/// "canonical"}]}`: a mention each, in the order of the text, offsets in UTF-16 units, end
/// exclusive.
final class RecognizedLine {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EntityRecognizer recognizer;

  RecognizedLine(EntityRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  /// The answer to `line`.
  ///
  /// @throws MalformedLine where it is not such an object
  String of(String line) {
    var request = parse(line);
    var text = request.path("text").asString("");
    var answer = JSON.createObjectNode();
    answer.set("id", request.path("id"));
    var mentions = answer.putArray("entities");
    recognizer.recognize(text).entities().stream()
        .flatMap(entity -> entity.mentions().stream().map(mention -> new Named(entity, mention)))
        .sorted()
        .forEach(named -> named.addTo(mentions, text));
    return answer.toString();
  }

  private static JsonNode parse(String line) {
    try {
      var request = JSON.readTree(line);
      if (request.has("id") && request.path("text").isString()) {
        return request;
      }
      throw new MalformedLine("it needs an id and a text, such as {\"id\":1,\"text\":\"…\"}");
    } catch (JacksonException e) {
      throw new MalformedLine(e.getOriginalMessage());
    }
  }

  /// A mention with the entity that it is of.
  private record Named(Entity entity, Mention mention) implements Comparable<Named> {
    void addTo(ArrayNode mentions, String text) {
      mentions
          .addObject()
          .put("start", mention.span().start())
          .put("end", mention.span().end())
          .put("type", entity.type().name())
          .put("name", mention.span().in(text))
          .put("canonical", entity.name());
    }

    @Override
    public int compareTo(Named other) {
      return Integer.compare(mention.span().start(), other.mention.span().start());
    }
  }

  /// A line that is not what was asked for; the message says why.
  static final class MalformedLine extends IllegalArgumentException {
    MalformedLine(String message) {
      super(message);
    }
  }
}
