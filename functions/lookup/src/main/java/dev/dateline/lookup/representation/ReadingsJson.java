package dev.dateline.lookup.representation;

import dev.dateline.index.directory.reading.Candidate;
import dev.dateline.index.directory.reading.NameReading;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What the names of a query stand for, as a property of an answer: `"readings": [{"asked":
/// "Putin", "as": ["Vladimir Putin"]}]`.
final class ReadingsJson {
  private ReadingsJson() {}

  /// Writes the property, or nothing if the query has no names.
  static void write(JsonGenerator json, List<NameReading> readings) {
    if (readings.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("readings");
    readings.forEach(reading -> write(json, reading));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, NameReading reading) {
    json.writeStartObject();
    writeProperties(json, reading);
    json.writeEndObject();
  }

  /// Writes the properties of a reading. A flag is written only if it is true.
  static void writeProperties(JsonGenerator json, NameReading reading) {
    json.writeStringProperty("asked", reading.query());
    names(json, "as", reading.as());
    if (reading.ambiguous()) {
      json.writeBooleanProperty("ambiguous", true);
    }
    if (!reading.others().isEmpty()) {
      names(json, "others", reading.others());
    }
    if (!reading.near().isEmpty()) {
      names(json, "didYouMean", reading.near());
    }
    if (!reading.complete()) {
      json.writeBooleanProperty("moreOthers", true);
    }
  }

  private static void names(JsonGenerator json, String property, List<Candidate> names) {
    json.writeArrayPropertyStart(property);
    names.forEach(name -> json.writeString(name.name()));
    json.writeEndArray();
  }
}
