package dev.dateline.documents.xml;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.TextFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// An XML format, recognized by its root element.
///
/// Text is first checked to be safe and well-formed, and then read by a parser that knows only the
/// predefined entities and loads nothing.
///
/// @param name the format's name in a document
/// @param roots the local names of its root elements
/// @param types the media types that name it
/// @param vocabulary what its elements mean
public record XmlFormat(String name, Set<String> roots, Set<String> types, XmlVocabulary vocabulary)
    implements TextFormat {
  private static final Pattern ENCODING =
      Pattern.compile("\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");

  /// The News Industry Text Format.
  public static ArticleFormat nitf() {
    return new XmlFormat("nitf", Set.of("nitf"), Set.of("application/nitf+xml"), Nitf::read);
  }

  /// NewsML-G2: a news item, or a message of several.
  public static ArticleFormat newsMlG2() {
    return new XmlFormat(
        "newsml-g2",
        Set.of(
            "newsItem",
            "newsMessage",
            "packageItem",
            "conceptItem",
            "knowledgeItem",
            "planningItem",
            "catalogItem"),
        Set.of(
            "application/vnd.iptc.g2.newsitem+xml",
            "application/vnd.iptc.g2.newsmessage+xml",
            "application/vnd.iptc.g2.packageitem+xml"),
        NewsMlG2::read);
  }

  /// NewsML 1: news items, each of one article or of several.
  public static ArticleFormat newsMl1() {
    return new XmlFormat("newsml-1", Set.of("NewsML"), Set.of(), NewsMl1::read);
  }

  /// RSS, in which each item is an article.
  public static ArticleFormat rss() {
    return new XmlFormat("rss", Set.of("rss", "RDF"), Set.of("application/rss+xml"), Rss::read);
  }

  /// Atom, in which each entry is an article.
  public static ArticleFormat atom() {
    return new XmlFormat(
        "atom", Set.of("feed", "entry"), Set.of("application/atom+xml"), Atom::read);
  }

  /// XML of the Text Encoding Initiative: a text, or a corpus of several.
  public static ArticleFormat tei() {
    return new XmlFormat(
        "tei", Set.of("TEI", "teiCorpus"), Set.of("application/tei+xml"), Tei::read);
  }

  @Override
  public boolean matches(FileContent content) {
    return RootElement.of(content).filter(roots::contains).isPresent();
  }

  @Override
  public Set<String> mediaTypes() {
    return types;
  }

  @Override
  public Parsed read(String written, String charset) {
    String text = written.strip();
    Optional<Parsed> rejection = XmlSafety.rejection(text);
    if (rejection.isEmpty()) {
      return parsed(text, charset);
    }
    String mended = XmlRepair.mended(text);
    return XmlSafety.rejection(mended).isEmpty() ? parsed(mended, charset) : rejection.get();
  }

  private Parsed parsed(String text, String charset) {
    Parsed parsed = vocabulary.read(Jsoup.parse(text, "", Parser.xmlParser()), charset);
    return parsed instanceof Parsed.Drafts(var drafts, var rejected)
            && drafts.isEmpty()
            && rejected.isEmpty()
        ? Parsed.rejected(
            Reason.EMPTY, "The " + name + " file holds no articles.", "Upload one with articles.")
        : parsed;
  }

  @Override
  public @Nullable String namedCharset(FileContent content) {
    var encoding = ENCODING.matcher(content.start());
    return encoding.lookingAt() ? encoding.group(1) : null;
  }
}
