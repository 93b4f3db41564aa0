package dev.dateline.operations.command;

import dev.dateline.index.postings.Sharding;
import dev.dateline.local.Endpoints;
import dev.dateline.local.Settings;
import java.util.Map;

/// Reads the options of a command, the system properties `dateline.*`.
///
/// Every method throws [Settings.InvalidSetting] if the value is invalid.
public record Options(Map<?, ?> properties) {
  /// The option `name`; `defaultValue` if it is missing or blank.
  public String text(String name, String defaultValue) {
    var value = properties.get("dateline." + name);
    return value == null || value.toString().isBlank() ? defaultValue : value.toString().strip();
  }

  /// The option `name`, which must be set.
  ///
  /// @param expected completes "it must be …"
  public String required(String name, String expected) {
    String value = text(name, "");
    if (value.isEmpty()) {
      throw Settings.InvalidSetting.of(name, value, expected);
    }
    return value;
  }

  /// The option `name`; false if it is missing.
  public boolean flag(String name) {
    String value = text(name, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw Settings.InvalidSetting.of(name, value, "true or false");
    }
    return value.equals("true");
  }

  /// The number of shards of the stack's table.
  public Sharding shards() {
    String value = text("shards", "1");
    try {
      return Sharding.parse(value);
    } catch (IllegalArgumentException e) {
      throw Settings.InvalidSetting.of("shards", value, "a number from 1 to 1024");
    }
  }

  /// Where the embedded stack listens.
  public Endpoints embedded() {
    return Endpoints.of(Settings.of(properties).ports());
  }
}
