package dev.dateline.documents.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// Properties files on the class path, in UTF-8.
public final class PropertyFile {
  private PropertyFile() {}

  /// Reads the file `name` from the package of `neighbor`.
  public static Properties read(Class<?> neighbor, String name) {
    var properties = new Properties();
    var stream = Objects.requireNonNull(neighbor.getResourceAsStream(name), name);
    try (var in = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
