package dev.dateline.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// JSON documents that survive the process, one file each, ordered by name.
public final class EventFolder {
  private static final String SUFFIX = ".json";
  private static final String UNFINISHED = ".unfinished";

  private final Path folder;

  private EventFolder(Path folder) {
    this.folder = folder;
  }

  /// Opens `folder`, which is created if absent.
  public static EventFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    var opened = new EventFolder(folder);
    for (Path unfinished : opened.files(UNFINISHED)) {
      Files.delete(unfinished);
    }
    return opened;
  }

  void save(String name, byte[] document) {
    try {
      // Written under another name first, so that a crash leaves no partial document.
      Path unfinished = folder.resolve(name + UNFINISHED);
      try {
        Files.write(unfinished, document);
        Files.move(unfinished, file(name), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All documents, by name.
  SortedMap<String, byte[]> all() {
    var documents = new TreeMap<String, byte[]>();
    try {
      for (Path file : files(SUFFIX)) {
        read(file, documents);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private static void read(Path file, SortedMap<String, byte[]> documents) throws IOException {
    var name = file.getFileName().toString();
    try {
      documents.put(name.substring(0, name.length() - SUFFIX.length()), Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      // Deleted since the folder was listed.
    }
  }

  private List<Path> files(String suffix) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }

  private Path file(String name) {
    return folder.resolve(name + SUFFIX);
  }
}
