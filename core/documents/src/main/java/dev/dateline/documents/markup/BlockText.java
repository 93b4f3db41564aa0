package dev.dateline.documents.markup;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Extracts the text of markup, with block elements as paragraphs.
public final class BlockText {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hl1",
          "hl2",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul");
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "head", "title");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern TAG_START = Pattern.compile("</?[a-zA-Z]");
  private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d++|\\w++);");

  private BlockText() {}

  /// The text of `element`, with blocks separated by empty lines and white space collapsed.
  public static String of(Element element) {
    var collector = new Collector();
    element.traverse(collector);
    return collector.text.toString().strip();
  }

  /// The text of `value`, which may or may not be HTML.
  public static String ofHtml(String value) {
    String text = CdataMarks.removed(value);
    return isHtml(text) ? CdataMarks.removed(of(Jsoup.parse(text).body())).strip() : text;
  }

  private static boolean isHtml(String value) {
    Matcher tag = TAG_START.matcher(value);
    return (tag.find() && value.indexOf('>', tag.end()) >= 0) || REFERENCE.matcher(value).find();
  }

  private static final class Collector implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        if (!SILENT.contains(words.parent() == null ? "" : words.parent().nodeName())) {
          append(words.getWholeText());
        }
      } else if (isBlock(node)) {
        endParagraph();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (isBlock(node)) {
        endParagraph();
      }
    }

    private void append(String words) {
      String folded = SPACE.matcher(words).replaceAll(" ");
      boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
      text.append(atStart ? folded.stripLeading() : folded);
    }

    private void endParagraph() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append("\n\n");
      }
    }

    private static boolean isBlock(Node node) {
      return BLOCKS.contains(node.nodeName());
    }
  }
}
