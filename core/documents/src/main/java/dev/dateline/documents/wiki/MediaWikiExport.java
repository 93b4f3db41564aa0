package dev.dateline.documents.wiki;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.TextFormat;
import dev.dateline.documents.xml.RootElement;
import dev.dateline.documents.xml.XmlSafety;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Pages that a wiki exports as XML, by *Special:Export* or as a dump. Each page of the main
/// namespace is an article.
///
/// @see <a href="https://www.mediawiki.org/wiki/Help:Export">Export of MediaWiki</a>
public final class MediaWikiExport implements TextFormat {
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
  public Parsed read(String text, String charset) {
    String xml = text.strip();
    Optional<Parsed> rejection = XmlSafety.rejection(xml);
    if (rejection.isPresent()) {
      return rejection.get();
    }
    try {
      var articles = new WikiArticles(charset);
      new WikiPageReader(XmlSafety.reader(xml)).read(articles::add);
      return articles.parsed();
    } catch (XMLStreamException e) {
      return Parsed.rejected(
          Reason.MALFORMED,
          "The export cannot be read: " + e.getMessage() + ".",
          "Export the pages again.");
    }
  }
}
