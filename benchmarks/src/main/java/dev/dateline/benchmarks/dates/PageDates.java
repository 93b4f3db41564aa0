package dev.dateline.benchmarks.dates;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dates pages as a deployment does, so that a page that is rejected for whatever reason is missed,
/// and compares the days with those that people wrote down.
public final class PageDates {
  /// What htmldate 1.11 has on the same set of 1,000 pages, with its extensive search.
  private static final double PEER_ACCURACY = 0.903;

  private static final double PEER_PRECISION = 0.908;

  private final DocumentReader reader = DocumentReader.of(ReadingOptions.strict());

  private PageDates() {}

  /// The score of the pages in `folder`, by halves: the one that was tuned on and the one held out.
  ///
  /// @param folder laid out as [DatedPages] says
  public static ReportTable score(Path folder) throws IOException {
    List<DatedPage> pages = DatedPages.in(folder);
    var dates = new PageDates();
    var table = ReportTable.of("Day of publication", "pages", "number", "accuracy", "precision");
    add(table, "tuned on", dates.score(pages.stream().filter(it -> !it.isHeldOut()).toList()));
    add(table, "held out", dates.score(pages.stream().filter(DatedPage::isHeldOut).toList()));
    table.add("htmldate, extensive, all", 1000, PEER_ACCURACY, PEER_PRECISION);
    return table;
  }

  private static void add(ReportTable table, String half, DateScore score) {
    table.add(half, score.pages(), score.accuracy(), score.precision());
  }

  private DateScore score(List<DatedPage> pages) throws IOException {
    var score = DateScore.NONE;
    for (DatedPage page : pages) {
      score = score.with(page.published(), date(Files.readAllBytes(page.file())));
    }
    return score;
  }

  private Optional<LocalDate> date(byte[] html) {
    var file = new UploadedFile("page.html", "text/html", Map.of(), html, Instant.EPOCH);
    return switch (reader.read(file)) {
      case Reading.Documents(var documents, _, _) -> Optional.of(documents.getFirst().date().day());
      case Reading.Rejected _ -> Optional.empty();
    };
  }
}
