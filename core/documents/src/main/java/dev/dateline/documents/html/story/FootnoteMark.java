package dev.dateline.documents.html.story;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Distinguishes footnote marks, `Saar¹` or `Riga[2]`, from other superscripts such as `km²`.
final class FootnoteMark {
  private static final Pattern MARK = Pattern.compile("\\s*(?:\\[?\\d{1,3}]?|\\*{1,3}|†|‡)\\s*");
  private static final String CLOSING = ".,;:!?”\"»)";
  private static final int LONGEST_UNIT = 2;

  private FootnoteMark() {}

  static boolean is(Element element, String tag) {
    if (!tag.equals("sup") || element.childNodeSize() != 1) {
      return false;
    }
    Node child = element.childNode(0);
    boolean link =
        child instanceof Element inner && inner.nameIs("a") && inner.childNodeSize() == 1;
    Node content = link ? child.childNode(0) : child;
    return content instanceof TextNode text
        && MARK.matcher(text.getWholeText()).matches()
        && (link || isAfterWord(element));
  }

  private static boolean isAfterWord(Element element) {
    return element.previousSibling() instanceof TextNode before
        ? endsWord(before.getWholeText().stripTrailing())
        : element.previousSibling() != null;
  }

  /// Whether `text` ends with a sentence, or with more letters than a unit of measurement has.
  private static boolean endsWord(String text) {
    int letters = 0;
    while (letters < text.length()
        && Character.isLetter(text.charAt(text.length() - 1 - letters))) {
      letters++;
    }
    boolean closed = !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    return letters > LONGEST_UNIT || closed;
  }
}
