package dev.dateline.ingest.event;

import dev.dateline.index.protocol.Sequencer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/// Reads single values that an event must have. What is missing or has not the right form is thrown
/// as [Json.Malformed], which names the field.
final class Field {
  private Field() {}

  static String text(Json json, String name) {
    return json.at(name).text().orElseThrow(() -> new Json.Malformed("no " + name));
  }

  /// A key as S3 writes it in notifications and manifests: a space as `+` or `%20`, a plus as
  /// `%2B`.
  static String formDecoded(Json json, String name) {
    String encoded = text(json, name);
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Json.Malformed(name + " is not form-encoded: " + encoded);
    }
  }

  /// The size in bytes; 0 where the event has none, as for removals.
  static long size(Json object) {
    String size = object.at("size").text().orElse("0");
    try {
      return Long.parseLong(size);
    } catch (NumberFormatException e) {
      throw new Json.Malformed("size is not a number: " + size);
    }
  }

  static Instant time(Json json, String name) {
    String time = text(json, name);
    try {
      return Instant.parse(time);
    } catch (DateTimeParseException e) {
      throw new Json.Malformed(name + " is not a time: " + time);
    }
  }

  static Sequencer sequencer(Json object) {
    String value = text(object, "sequencer");
    try {
      return new Sequencer(value);
    } catch (IllegalArgumentException e) {
      throw new Json.Malformed("sequencer is not hexadecimal: " + value);
    }
  }
}
