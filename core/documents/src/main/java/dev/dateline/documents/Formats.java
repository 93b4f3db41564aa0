package dev.dateline.documents;

import dev.dateline.documents.epub.EpubFile;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.html.HtmlPage;
import dev.dateline.documents.json.JsonArticles;
import dev.dateline.documents.json.JsonFrontMatter;
import dev.dateline.documents.json.JsonLines;
import dev.dateline.documents.kinds.UnsupportedKinds;
import dev.dateline.documents.mail.MailMessage;
import dev.dateline.documents.mail.OutlookMessage;
import dev.dateline.documents.mbox.Mailbox;
import dev.dateline.documents.office.PdfFile;
import dev.dateline.documents.office.WordDocument;
import dev.dateline.documents.opendocument.OpenDocumentText;
import dev.dateline.documents.press.PressPage;
import dev.dateline.documents.rtf.RtfFile;
import dev.dateline.documents.table.ArticleTable;
import dev.dateline.documents.table.Spreadsheet;
import dev.dateline.documents.text.PlainText;
import dev.dateline.documents.warc.WaczFile;
import dev.dateline.documents.warc.WarcFile;
import dev.dateline.documents.wiki.MediaWikiExport;
import dev.dateline.documents.xml.XmlFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Every format that is read. To add one, add it here, to `docs/formats.md` and to its test.
final class Formats {
  private static final ArticleFormat TEXT = new PlainText();

  /// Tried in this order; plain text, which matches nothing, is the fallback.
  private static final List<ArticleFormat> ALL =
      List.of(
          new PdfFile(),
          new WordDocument(),
          new OpenDocumentText(),
          new RtfFile(),
          new EpubFile(),
          new OutlookMessage(),
          new WarcFile(),
          new WaczFile(),
          XmlFormat.nitf(),
          XmlFormat.newsMlG2(),
          XmlFormat.newsMl1(),
          XmlFormat.rss(),
          XmlFormat.atom(),
          XmlFormat.tei(),
          new MediaWikiExport(),
          new PressPage(),
          new HtmlPage(),
          new JsonFrontMatter(),
          new JsonLines(),
          new JsonArticles(),
          new ArticleTable(),
          new Mailbox(),
          new MailMessage(),
          TEXT);

  private Formats() {}

  /// The format of `content`, according to its bytes, or else its media type, or else its suffix;
  /// plain text by default.
  static ArticleFormat of(FileContent content) {
    return first(it -> it.matches(content))
        .or(() -> first(it -> it.mediaTypes().contains(content.mediaType())))
        .or(() -> first(it -> it.suffixes().contains(content.suffix())))
        .orElse(TEXT);
  }

  /// Whether `content` is technically an archive but must not be unpacked.
  static boolean isWhole(FileContent content) {
    return isOfArticles(content) || Spreadsheet.is(content) || UnsupportedKinds.isPackage(content);
  }

  /// Whether `content` is plain text by default.
  static boolean isPlainText(FileContent content) {
    return of(content) == TEXT;
  }

  /// Whether `content` is in an article format, judging by its bytes.
  static boolean isOfArticles(FileContent content) {
    return first(it -> it.matches(content)).isPresent();
  }

  /// Whether `content` is in a format that has many articles in one file.
  static boolean isCollection(FileContent content) {
    return of(content).isCollection();
  }

  private static Optional<ArticleFormat> first(Predicate<ArticleFormat> predicate) {
    return ALL.stream().filter(predicate).findFirst();
  }
}
