package dev.dateline.documents.epub;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.documents.archive.ZipDirectory;
import dev.dateline.documents.archive.ZipParts;
import dev.dateline.documents.encoding.TextDecoder;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.markup.BlockText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// An electronic book (EPUB), in which each chapter with running text is an article, as in issues
/// of newspapers.
public final class EpubFile implements ArticleFormat {
  private static final int MOST_BYTES = 64 << 20;
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String TYPE = "application/epub+zip";

  /// Covers, title pages and imprints are shorter.
  private static final int SHORTEST = 200;

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public boolean matches(FileContent content) {
    return ZipDirectory.type(content).filter(TYPE::equals).isPresent()
        || ZipDirectory.names(content).contains(CONTAINER);
  }

  @Override
  public Parsed read(FileContent content) {
    try {
      var parts = ZipParts.of(content, MOST_BYTES);
      String path = root(text(parts, CONTAINER));
      return articles(parts, BookPackage.of(text(parts, path), path));
    } catch (IOException e) {
      return Parsed.rejected(
          Reason.MALFORMED,
          "The EPUB file cannot be read: " + e.getMessage() + ".",
          "Upload its chapters as HTML or plain text, without copy protection.");
    }
  }

  private static String root(String container) {
    Element root = Jsoup.parse(container, "", Parser.xmlParser()).selectFirst("rootfile");
    return root == null ? "" : root.attr("full-path");
  }

  private static Parsed articles(ZipParts parts, BookPackage book) throws IOException {
    var texts = new ArrayList<Draft>();
    for (String chapter : book.chapters()) {
      Cancellation.check();
      Optional<byte[]> bytes = parts.part(chapter);
      if (bytes.isPresent()) {
        texts.add(draft(chapter, Jsoup.parse(decoded(bytes.get())), book));
      }
    }
    List<Draft> longEnough = texts.stream().filter(it -> it.text().length() >= SHORTEST).toList();
    List<Draft> drafts = longEnough.isEmpty() ? texts : longEnough;
    return drafts.isEmpty()
        ? Parsed.rejected(
            Reason.EMPTY,
            "The book has no chapters with running text.",
            "Upload its text as HTML or plain text.")
        : new Parsed.Drafts(drafts, List.of());
  }

  private static Draft draft(String chapter, Document page, BookPackage book) {
    Element heading = page.selectFirst("h1, h2, h3");
    Fields fields =
        Fields.NONE
            .with(MetadataField.HEADLINE, heading == null ? page.title() : heading.text())
            .with(MetadataField.HEADLINE, book.title())
            .orElse(book.fields())
            .with(MetadataField.SOURCE, book.title());
    return new Draft(chapter, fields, BlockText.of(page.body()), StandardCharsets.UTF_8.name());
  }

  private static String text(ZipParts parts, String name) throws IOException {
    return decoded(parts.part(name).orElseThrow(() -> new IOException("it has no " + name)));
  }

  private static String decoded(byte[] bytes) throws IOException {
    return TextDecoder.decode(bytes)
        .accepted()
        .orElseThrow(() -> new IOException("a part is not text"))
        .text();
  }
}
