package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.Reading;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.documents.UploadedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares the days by which pages are dated with those that people wrote down. Pages are read as
/// an upload is with default settings, so a page rejected for any reason has no day.
final class DateTable {
  private final DocumentReader reader = DocumentReader.of(ReadingOptions.strict());

  private DateTable() {}

  /// The scores of the pages in `folder`, and what other tools are published to reach.
  ///
  /// @param folder in the layout that [DatedPages] describes
  static ReportTable of(Path folder) throws IOException {
    List<DatedPage> pages = DatedPages.in(folder);
    var dates = new DateTable();
    var title = "Days of publication of %d pages".formatted(pages.size());
    var table = ReportTable.of(title, "tool", "precision", "recall", "accuracy", "F1");
    Map<Half, DateScore> scores = dates.scores(pages);
    scores.forEach((half, score) -> add(table, half.toString(), score));
    add(table, "all", scores.values().stream().reduce(DateScore.NONE, DateScore::plus));
    PublishedScore.DATES.forEach(peer -> peer.addTo(table));
    return table;
  }

  private Map<Half, DateScore> scores(List<DatedPage> pages) throws IOException {
    Map<Half, DateScore> scores = new EnumMap<>(Half.class);
    for (DatedPage page : pages) {
      var score = scores.getOrDefault(page.half(), DateScore.NONE);
      var found = date(Files.readAllBytes(page.file()));
      scores.put(page.half(), score.with(page.published(), found));
    }
    return scores;
  }

  private static void add(ReportTable table, String name, DateScore score) {
    table.add("Dateline, " + name, score.precision(), score.recall(), score.accuracy(), score.f1());
  }

  private Optional<LocalDate> date(byte[] html) {
    var file = new UploadedFile("page.html", "text/html", Map.of(), html, Instant.EPOCH);
    return switch (reader.read(file)) {
      case Reading.Documents(var documents, _) -> Optional.of(documents.getFirst().date().day());
      case Reading.Rejected _ -> Optional.empty();
    };
  }
}
