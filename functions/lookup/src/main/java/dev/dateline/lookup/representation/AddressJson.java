package dev.dateline.lookup.representation;

import dev.dateline.lambda.json.JsonWriter;

/// An object's temporary address as a JSON object: `{"address": "https://…"}`.
public final class AddressJson {
  private AddressJson() {}

  /// The object, in UTF-8.
  public static byte[] bytes(String address) {
    return JsonWriter.object(json -> json.writeStringProperty("address", address));
  }
}
