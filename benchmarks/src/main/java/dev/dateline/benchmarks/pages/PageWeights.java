package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Fits the weights that decide which blocks of a web page belong to its article.
///
/// @see <a
///   href="https://scikit-learn.org/stable/modules/cross_validation.html">cross-validation</a>
public final class PageWeights {
  private static final int FOLDS = 5;
  private static final ToIntFunction<LabelledPage> FOLD =
      page -> Math.floorMod(page.name().hashCode(), FOLDS);

  private PageWeights() {}

  /// Fits weights to the tuned halves of the folders of the option `folder`, and scores weights
  /// that were fitted to four fifths of them on the last fifth. Writes `weights.properties` to
  /// `target/scratch/page-weights`, to be copied over the one of `core/documents`. The option
  /// `teacher` is the folder that [LabelledPages#in] describes.
  ///
  /// @throws IllegalArgumentException if no folder is given
  public static Report run(BenchmarkEnvironment place) throws IOException {
    var machine = Machine.here();
    var pages = new ArrayList<LabelledPage>();
    for (Path folder : Pages.folders(place)) {
      pages.addAll(LabelledPages.in(folder, Path.of(place.text("teacher"))));
    }
    Path file = place.scratch("page-weights").resolve("weights.properties");
    Files.writeString(file, WeightFit.of(pages).properties());
    return new Report("page-weights", machine.afterwards(), List.of(crossValidation(pages)));
  }

  private static ReportTable crossValidation(List<LabelledPage> pages) {
    var segments = new ArrayList<SegmentScore>();
    var shingles = new ArrayList<ShingleScore>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Map<Boolean, List<LabelledPage>> parts = parts(pages, fold);
      BlockWeights weights = WeightFit.of(parts.getOrDefault(false, List.of()));
      for (LabelledPage page : parts.getOrDefault(true, List.of())) {
        String text = page.text(weights);
        switch (page) {
          case LabelledSegments(var known, _, _, _) -> segments.add(known.score(text));
          case LabelledText(var known, _, _) -> shingles.add(ShingleScore.of(text, known.text()));
        }
      }
    }
    var table = ReportTable.of("Cross-validation in %d folds".formatted(FOLDS), "pages", "F1");
    table.add("with marked segments", SegmentScore.sum(segments).f1());
    table.add("with whole texts", ShingleScore.mean(shingles).f1());
    return table;
  }

  /// The pages of a fold under `true`, all others under `false`.
  private static Map<Boolean, List<LabelledPage>> parts(List<LabelledPage> pages, int fold) {
    return pages.stream().collect(Collectors.partitioningBy(page -> FOLD.applyAsInt(page) == fold));
  }
}
