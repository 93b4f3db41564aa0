package dev.dateline.local.recognize;

import dev.dateline.recognition.canonical.Reference;
import dev.dateline.recognition.lexicon.Demonyms;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a line of output: all names in a text, in text order, with offsets in UTF-16 units. The
/// canonical name of a demonym is its country.
final class EntitiesLine {
  private EntitiesLine() {}

  /// @param id the id as JSON
  static String of(String id, String text, List<Reference> references) {
    var line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject().writeName("id").writeRawValue(id);
      json.writeArrayPropertyStart("entities");
      references.forEach(reference -> write(json, text, reference));
      json.writeEndArray().writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, String text, Reference reference) {
    var written = reference.written();
    json.writeStartObject()
        .writeNumberProperty("start", written.start())
        .writeNumberProperty("end", written.end())
        .writeStringProperty("type", written.type().storedCode())
        .writeStringProperty("name", written.span().in(text))
        .writeStringProperty("canonical", canonical(reference))
        .writeEndObject();
  }

  private static String canonical(Reference reference) {
    return Demonyms.country(reference.name()).orElse(reference.name());
  }
}
