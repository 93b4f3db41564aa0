package dev.dateline.lambda.priming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Reads files that are packaged with a function.
public final class PackagedFile {
  private PackagedFile() {}

  /// The content of the file `name` beside the class `neighbour`.
  ///
  /// @throws IllegalStateException if the package lacks the file
  public static byte[] read(Class<?> neighbour, String name) {
    try (InputStream content = neighbour.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException("the package lacks " + name);
      }
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
