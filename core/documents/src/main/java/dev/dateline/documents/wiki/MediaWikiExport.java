package dev.dateline.documents.wiki;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.encoding.Decoding;
import dev.dateline.documents.encoding.TextDecoder;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.xml.RootElement;
import dev.dateline.documents.xml.XmlSafety;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Pages that a wiki exports as XML, by *Special:Export* or as a dump. Each page of the main
/// namespace is an article.
///
/// @see <a href="https://www.mediawiki.org/wiki/Help:Export">Export of MediaWiki</a>
public final class MediaWikiExport implements ArticleFormat {
  @Override
  public String name() {
    return "mediawiki";
  }

  @Override
  public boolean matches(FileContent content) {
    return RootElement.of(content).filter("mediawiki"::equals).isPresent();
  }

  @Override
  public boolean isCollection() {
    return true;
  }

  @Override
  public Parsed read(FileContent content) {
    return switch (TextDecoder.decode(content.bytes(), content.charset())) {
      case Decoding.Undecodable(var rejection) -> new Parsed.Rejected(rejection);
      case Decoding.Decoded(var text, var charset) -> read(text.strip(), charset);
    };
  }

  private static Parsed read(String xml, String charset) {
    Optional<Parsed> complaint = XmlSafety.complaint(xml);
    if (complaint.isPresent()) {
      return complaint.get();
    }
    try {
      var articles = new WikiArticles(charset);
      new PageReader(XmlSafety.reader(xml)).read(articles::add);
      return articles.parsed();
    } catch (XMLStreamException e) {
      return Parsed.rejected(
          Reason.MALFORMED,
          "The export cannot be read: " + e.getMessage() + ".",
          "Export the pages again.");
    }
  }
}
