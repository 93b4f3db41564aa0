package dev.dateline.ingest.event;

import dev.dateline.index.protocol.Sequencer;
import dev.dateline.lambda.json.JsonTree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/// Parses single properties of S3's events. Throws [JsonTree.MalformedJson], which names the
/// property, if one is missing or malformed.
final class EventFields {
  private EventFields() {}

  /// A key as S3 encodes it in notifications and manifests: a space as `+` or `%20`, a plus as
  /// `%2B`.
  static String formDecoded(JsonTree json, String name) {
    String encoded = json.required(name);
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new JsonTree.MalformedJson(name + " is not form-encoded: " + encoded);
    }
  }

  /// The size in bytes; 0 if the event has none, as for removals.
  static long size(JsonTree object) {
    String size = object.at("size").text().orElse("0");
    try {
      return Long.parseLong(size);
    } catch (NumberFormatException e) {
      throw new JsonTree.MalformedJson("size is not a number: " + size);
    }
  }

  static Instant time(JsonTree json, String name) {
    String time = json.required(name);
    try {
      return Instant.parse(time);
    } catch (DateTimeParseException e) {
      throw new JsonTree.MalformedJson(name + " is not a time: " + time);
    }
  }

  static Sequencer sequencer(JsonTree object) {
    String value = object.required("sequencer");
    try {
      return new Sequencer(value);
    } catch (IllegalArgumentException e) {
      throw new JsonTree.MalformedJson("sequencer is not hexadecimal: " + value);
    }
  }
}
