package dev.dateline.lookup.problem;

import dev.dateline.lambda.json.JsonWriter;
import dev.dateline.lookup.http.Response;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Why a request has no answer, and what would be right: a problem document of RFC 9457.
///
/// @param detail what happened this time, in a sentence
/// @param errors the invalid parameters, if the problem is about parameters
public record Problem(ProblemType type, String detail, List<InvalidParameter> errors) {
  /// The media type of problem documents.
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int LONGEST_VALUE = 200;

  public Problem {
    errors = List.copyOf(errors);
  }

  /// A problem that is not about parameters.
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type, detail, List.of());
  }

  /// The problem with invalid parameters. Its type is that of the first.
  ///
  /// @param errors at least one
  public static Problem of(List<InvalidParameter> errors) {
    return new Problem(errors.getFirst().type(), errors.getFirst().detail(), errors);
  }

  /// The answer with this problem document.
  ///
  /// @param requestId shown, so that people can ask about it
  public Response response(String requestId) {
    return Response.of(
        type.status(), MEDIA_TYPE, JsonWriter.object(json -> write(json, requestId)));
  }

  private void write(JsonGenerator json, String requestId) {
    json.writeStringProperty("type", type.uri());
    json.writeStringProperty("title", type.title());
    json.writeNumberProperty("status", type.status());
    json.writeStringProperty("detail", detail);
    json.writeStringProperty("requestId", requestId);
    if (!errors.isEmpty()) {
      json.writeArrayPropertyStart("errors");
      errors.forEach(error -> write(json, error));
      json.writeEndArray();
    }
  }

  /// The beginning of `sent`, with its white space, which may be what is wrong with it.
  private static String cut(String sent) {
    if (sent.length() <= LONGEST_VALUE) {
      return sent;
    }
    boolean cutsPair = Character.isHighSurrogate(sent.charAt(LONGEST_VALUE - 2));
    return sent.substring(0, cutsPair ? LONGEST_VALUE - 2 : LONGEST_VALUE - 1) + "…";
  }

  private static void write(JsonGenerator json, InvalidParameter error) {
    json.writeStartObject();
    json.writeStringProperty("type", error.type().uri());
    json.writeStringProperty("parameter", cut(error.parameter()));
    if (error.value() != null) {
      json.writeStringProperty("value", cut(error.value()));
    }
    json.writeStringProperty("detail", error.detail());
    JsonWriter.optional(json, "suggestion", error.suggestion());
    json.writeEndObject();
  }
}
