package dev.dateline.documents.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.documents.format.FileContent;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The text that Common Crawl extracted from a page (WET): its title, and then each of its blocks
/// on a line, menus and all. It is read as a page of such blocks, so that the article is separated
/// from the rest as on other pages.
///
/// @see <a href="https://commoncrawl.org/get-started">the formats of Common Crawl</a>
final class ExtractedText {
  private static final Pattern SENTENCE =
      Pattern.compile(".{60,10000}[.!?…。！？।۔][\"'”»)]{0,3}|.{25,10000}[。！？]");

  /// As many lines above the text may be its date and its byline.
  private static final int MOST_ABOVE = 3;

  /// Shorter lines above the text are its date and its byline, or belong to the menu.
  private static final int SHORTEST_TEXT = 60;

  /// Each line becomes an element in memory; articles have far fewer.
  private static final int MOST_LINES = 20_000;

  private static final int SHORTEST_HEADLINE = 10;

  private final List<String> lines;
  private final String title;

  private ExtractedText(List<String> lines) {
    this.title = lines.isEmpty() ? "" : lines.getFirst();
    this.lines = lines.subList(Math.min(1, lines.size()), lines.size());
  }

  /// The text of `record` as a page.
  static FileContent page(WarcRecord record) {
    String text = new String(record.block(), UTF_8);
    var lines =
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MOST_LINES).toList();
    String page = new ExtractedText(lines).page(record.address());
    return new FileContent("", "text/html; charset=utf-8", page.getBytes(UTF_8));
  }

  private String page(String address) {
    var page = Document.createShell(address);
    page.title(title);
    int end = lastSentence() + 1;
    int headline = headline(end);
    int sentence = firstSentence();
    int start = headline < 0 ? Math.max(0, sentence - MOST_ABOVE) : headline;
    Element menu = page.body().appendElement("nav");
    Element article = page.body().appendElement("article");
    Element foot = page.body().appendElement("footer");
    for (int at = 0; at < lines.size(); at++) {
      Element part = at < start ? menu : at < end ? article : foot;
      Element line = part.appendElement(at == headline ? "h1" : "p").text(lines.get(at));
      if (at < sentence && at != headline && lines.get(at).length() < SHORTEST_TEXT) {
        line.addClass("byline");
      }
    }
    return page.outerHtml();
  }

  /// The line with which the title begins; -1 if there is none.
  private int headline(int end) {
    for (int at = 0; at < end; at++) {
      String line = lines.get(at);
      if (line.length() >= SHORTEST_HEADLINE && title.startsWith(line)) {
        return at;
      }
    }
    return -1;
  }

  private int firstSentence() {
    int at = 0;
    while (at < lines.size() && !SENTENCE.matcher(lines.get(at)).matches()) {
      at++;
    }
    return at;
  }

  private int lastSentence() {
    int at = lines.size() - 1;
    while (at >= 0 && !SENTENCE.matcher(lines.get(at)).matches()) {
      at--;
    }
    return at;
  }
}
