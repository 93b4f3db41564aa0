package dev.dateline.benchmarks.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A set of pages in the layout of trafilatura's `tests` folder: `evaldata.json`, whose entries
/// name a `file` and list the segments `with` and `without`, and the pages in `cache` and `eval`.
///
/// @param missing how many pages of the list are not in the folder
/// @see <a href="https://github.com/adbar/trafilatura/tree/master/tests">trafilatura's tests</a>
record PageSet(List<AnnotatedPage> pages, int missing) {
  static final String LIST = "evaldata.json";
  private static final List<String> FOLDERS = List.of("cache", "eval", "");

  PageSet {
    pages = List.copyOf(pages);
  }

  /// Reads the set in `folder`.
  static PageSet in(Path folder) throws IOException {
    JsonNode list = JsonMapper.shared().readTree(Files.readString(folder.resolve(LIST)));
    var pages = new ArrayList<AnnotatedPage>();
    int missing = 0;
    for (JsonNode entry : list.values()) {
      Optional<Path> file = file(folder, entry.path("file").asString());
      if (file.isPresent()) {
        pages.add(page(file.get(), entry));
      } else {
        missing++;
      }
    }
    return new PageSet(pages, missing);
  }

  private static Optional<Path> file(Path folder, String name) {
    return FOLDERS.stream()
        .map(part -> folder.resolve(part).resolve(name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static AnnotatedPage page(Path file, JsonNode entry) throws IOException {
    return new AnnotatedPage(
        file.getFileName().toString(),
        Files.readAllBytes(file),
        segments(entry.path("with")),
        segments(entry.path("without")));
  }

  private static List<String> segments(JsonNode list) {
    return Stream.of(list.values().toArray(JsonNode[]::new)).map(JsonNode::asString).toList();
  }
}
