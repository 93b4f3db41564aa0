package dev.dateline.ingest.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The events that the repository keeps for `sam local invoke` and for tests.
public final class EventFiles {
  private static final Path FOLDER = Path.of("..", "..", "events", "ingest");

  private EventFiles() {}

  /// The event in `name.json`.
  public static InputStream open(String name) {
    try {
      return Files.newInputStream(FOLDER.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
