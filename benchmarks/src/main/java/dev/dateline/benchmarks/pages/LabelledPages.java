package dev.dateline.benchmarks.pages;

import dev.dateline.articles.RejectionOr;
import dev.dateline.documents.encoding.Decoding;
import dev.dateline.documents.encoding.TextDecoder;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.html.HtmlPage;
import dev.dateline.documents.html.story.BlockSignals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The tuned half of a folder of pages with known articles.
final class LabelledPages {
  private LabelledPages() {}

  /// The pages of `folder`, which is laid out as [PageSet] or [WholeTexts] describes.
  ///
  /// @param teacher a folder with texts that another tool takes from the pages of a [PageSet], each
  ///   in a file with the page's name and `.txt`
  static List<LabelledPage> in(Path folder, Path teacher) throws IOException {
    return WholeTexts.isIn(folder) ? withTexts(folder) : withSegments(folder, teacher);
  }

  private static List<LabelledPage> withTexts(Path folder) throws IOException {
    return WholeTexts.in(folder).stream()
        .filter(page -> page.half() == Half.TUNED)
        .<LabelledPage>map(page -> LabelledText.of(page, blocks(page.name(), page.bytes())))
        .toList();
  }

  private static List<LabelledPage> withSegments(Path folder, Path teacher) throws IOException {
    return PageSet.in(folder).pages().stream()
        .filter(page -> Half.of(page.name()) == Half.TUNED)
        .<LabelledPage>map(page -> withSegments(page, teacher.resolve(page.name() + ".txt")))
        .toList();
  }

  private static LabelledSegments withSegments(AnnotatedPage page, Path taught) {
    try {
      String text = Files.exists(taught) ? Files.readString(taught) : "";
      List<BlockSignals> blocks = blocks(page.name(), page.bytes());
      return LabelledSegments.of(page, blocks, AnnotatedPage.folded(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<BlockSignals> blocks(String name, byte[] bytes) {
    var declared = new HtmlPage().namedCharset(new FileContent(name, "text/html", bytes));
    return switch (TextDecoder.decode(bytes, declared)) {
      case RejectionOr.Accepted<Decoding>(var decoded) -> HtmlPage.blocks(decoded.text());
      case RejectionOr.Rejected<Decoding> _ -> List.of();
    };
  }
}
