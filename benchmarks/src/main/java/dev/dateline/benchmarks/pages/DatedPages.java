package dev.dateline.benchmarks.pages;

import dev.dateline.documents.json.JsonValue;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import dev.dateline.documents.json.JsonValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A set of pages in the layout of htmldate's: JSON files in a folder, each an object that has, by
/// the address of a page, its `file` and its `date`; the files stand anywhere below the folder.
///
/// @see <a href="https://github.com/adbar/htmldate/tree/master/tests">htmldate's evaluation</a>
final class DatedPages {
  private DatedPages() {}

  /// The pages whose files are there.
  static List<DatedPage> in(Path folder) throws IOException {
    Map<String, Path> files = filesByName(folder);
    try (Stream<Path> lists = Files.list(folder)) {
      return lists
          .filter(it -> it.toString().endsWith(".json"))
          .sorted()
          .flatMap(DatedPages::entries)
          .flatMap(entry -> page(entry, files).stream())
          .toList();
    }
  }

  private static Map<String, Path> filesByName(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  it -> it.getFileName().toString(), Function.identity(), (one, _) -> one));
    }
  }

  private static Stream<Members> entries(Path list) {
    try {
      return JsonValues.parseLeniently(Files.readString(list)).stream()
          .flatMap(
              it ->
                  it instanceof Members pages
                      ? pages.values().values().stream()
                      : Stream.<JsonValue>empty())
          .filter(Members.class::isInstance)
          .map(Members.class::cast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<DatedPage> page(Members entry, Map<String, Path> files) {
    return text(entry.get("file"))
        .map(files::get)
        .map(file -> new DatedPage(file, text(entry.get("date")).flatMap(DatedPages::day)));
  }

  /// A page without a day has `NaN` or null.
  private static Optional<LocalDate> day(String written) {
    return written.equals("NaN") ? Optional.empty() : Optional.of(LocalDate.parse(written));
  }

  private static Optional<String> text(@Nullable JsonValue value) {
    return value instanceof Scalar(var text) ? Optional.of(text) : Optional.empty();
  }
}
