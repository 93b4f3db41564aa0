package dev.dateline.local;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The options of the embedded stack.
///
/// @param functions the folder of the functions' modules
/// @param data the folder that keeps all data; null for one that is deleted on exit
/// @param ports the ports of the stand-ins
/// @param concurrency the number of articles ingested concurrently
/// @param samples whether to upload the sample articles to an empty bucket
public record Settings(
    Path functions, @Nullable Path data, TcpPorts ports, int concurrency, boolean samples) {
  /// The prefix of every option.
  static final String PREFIX = "dateline.";

  /// The ports of the stand-ins on the loopback address.
  public record TcpPorts(int api, int s3, int dynamodb) {
    public TcpPorts {
      if (api == s3 || api == dynamodb || s3 == dynamodb) {
        var text = "api=" + api + ", s3=" + s3 + ", dynamodb=" + dynamodb;
        throw InvalidSetting.of("port.*", text, "three different ports");
      }
    }
  }

  /// Reads the system properties `dateline.*`.
  ///
  /// @throws InvalidSetting if a value is invalid
  public static Settings of(Map<?, ?> properties) {
    var data = text(properties, "data", "");
    return new Settings(
        Path.of(text(properties, "functions", "functions")),
        data.isEmpty() ? null : Path.of(data).toAbsolutePath().normalize(),
        new TcpPorts(
            number(properties, "port.api", 8080, 65535),
            number(properties, "port.s3", 9000, 65535),
            number(properties, "port.dynamodb", 8000, 65535)),
        number(properties, "concurrency", 2, 64),
        flag(properties, "samples"));
  }

  private static String text(Map<?, ?> properties, String name, String defaultValue) {
    var value = properties.get(PREFIX + name);
    return value == null || value.toString().isBlank() ? defaultValue : value.toString();
  }

  private static int number(Map<?, ?> properties, String name, int defaultValue, int max) {
    var text = text(properties, name, Integer.toString(defaultValue));
    if (!text.matches("[1-9][0-9]{0,5}") || Integer.parseInt(text) > max) {
      throw InvalidSetting.of(name, text, "a number from 1 to " + max);
    }
    return Integer.parseInt(text);
  }

  private static boolean flag(Map<?, ?> properties, String name) {
    var text = text(properties, name, "true");
    if (!text.equals("true") && !text.equals("false")) {
      throw InvalidSetting.of(name, text, "true or false");
    }
    return text.equals("true");
  }

  /// An option with an invalid value; the message names it and says what is valid.
  public static final class InvalidSetting extends IllegalArgumentException {
    private InvalidSetting(String message) {
      super(message);
    }

    /// An invalid value of the option `name`.
    ///
    /// @param expected completes "it must be …"
    public static InvalidSetting of(String name, String value, String expected) {
      return new InvalidSetting(
          "-D" + PREFIX + name + "=" + value + " is invalid: it must be " + expected);
    }
  }
}
