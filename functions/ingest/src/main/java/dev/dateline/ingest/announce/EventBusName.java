package dev.dateline.ingest.announce;

/// The name of an event bus in the function's account and region, such as `default`.
public record EventBusName(String value) {
  /// @throws IllegalArgumentException if `value` cannot name a bus; the message continues a
  ///   sentence that starts with the name of the setting
  public EventBusName {
    if (!value.matches("[._A-Za-z0-9-]{1,256}")) {
      throw new IllegalArgumentException("must be the name of an event bus, not " + value + ".");
    }
  }
}
