package dev.dateline.documents.wiki;

import dev.dateline.articles.concurrent.Cancellation;
import java.util.function.BiPredicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the pages of an export one after the other.
final class WikiPageReader {
  private static final String WIKITEXT = "wikitext";

  private final XMLStreamReader xml;
  private final Site site = new Site();
  private final StringBuilder text = new StringBuilder();

  private String title = "";
  private @Nullable Integer namespace;
  private int namespaceKey;
  private @Nullable String redirect;
  private String timestamp = "";
  private String model = WIKITEXT;
  private Revision latest = Revision.NONE;

  /// @param timestamp in ISO 8601, in UTC, so that later ones are greater
  private record Revision(String timestamp, String markup, String model) {
    static final Revision NONE = new Revision("", "", WIKITEXT);
  }

  WikiPageReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /// Passes each page to `pages`, until that returns false.
  void read(BiPredicate<Site, WikiPage> pages) throws XMLStreamException {
    boolean goesOn = true;
    while (goesOn && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.getLocalName().equals("page")) {
            Cancellation.check();
            goesOn = pages.test(site, page());
          } else {
            close(xml.getLocalName());
          }
        }
        default -> {}
      }
    }
  }

  private void open(String element) {
    text.setLength(0);
    switch (element) {
      case "mediawiki" ->
          site.language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
      case "namespace" -> namespaceKey = number(xml.getAttributeValue(null, "key"));
      case "page" -> {
        title = "";
        namespace = null;
        redirect = null;
        latest = Revision.NONE;
      }
      case "redirect" -> redirect = String.valueOf(xml.getAttributeValue(null, "title"));
      case "revision" -> {
        timestamp = "";
        model = WIKITEXT;
      }
      default -> {}
    }
  }

  private void close(String element) {
    String content = text.toString();
    text.setLength(0);
    switch (element) {
      case "sitename" -> site.name = content;
      case "base" -> site.base = content;
      case "namespace" -> site.addNamespace(content, namespaceKey);
      case "title" -> title = content.strip();
      case "ns" -> namespace = number(content);
      case "timestamp" -> timestamp = content.strip();
      case "model" -> model = content.strip();
      case "text" -> takeText(content);
      default -> {}
    }
  }

  private void takeText(String markup) {
    if (timestamp.compareTo(latest.timestamp) >= 0) {
      latest = new Revision(timestamp, markup, model);
    }
  }

  private WikiPage page() {
    int number = namespace == null ? site.namespace(title) : namespace;
    String target = redirect == null ? WikiText.redirect(latest.markup) : redirect;
    return new WikiPage(
        title, number, target, latest.timestamp, latest.markup, latest.model.equals(WIKITEXT));
  }

  private static int number(@Nullable String digits) {
    try {
      return digits == null ? 0 : Integer.parseInt(digits.strip());
    } catch (NumberFormatException _) {
      return 0;
    }
  }
}
