package dev.dateline.documents.markup;

import dev.dateline.documents.format.FileContent;

/// Skips what may precede the first element of XML or HTML: white space, comments, processing
/// instructions, and in XML a document type.
public final class Prolog {
  private static final int NONE = -1;

  /// This much contains a whole tag, even if the start of a file is truncated.
  private static final int ENOUGH = 200;

  private final String markup;
  private final boolean skipsDoctype;

  private Prolog(String markup, boolean skipsDoctype) {
    this.markup = markup;
    this.skipsDoctype = skipsDoctype;
  }

  /// The text of `xml` from its root element on; empty if it is not XML.
  public static String skipped(FileContent xml) {
    return skipped(xml, true);
  }

  /// The text of `html` from its document type or first element on; empty if it is not HTML.
  public static String skippedToDoctype(FileContent html) {
    return skipped(html, false);
  }

  /// Reads beyond the start only if all of it is prolog, since comments may be long.
  private static String skipped(FileContent content, boolean doctypes) {
    String start = content.start();
    if (!start.stripLeading().startsWith("<")) {
      return "";
    }
    String opening = new Prolog(start, doctypes).skipped();
    return opening.length() < ENOUGH ? new Prolog(content.whole(), doctypes).skipped() : opening;
  }

  private String skipped() {
    int at = afterSpace(0);
    while (at != NONE) {
      int end = endOfPiece(at);
      if (end == at) {
        return markup.substring(at);
      }
      at = end == NONE ? NONE : afterSpace(end);
    }
    return "";
  }

  /// The end of the piece of prolog at `at`; `at` if there is none; [#NONE] if it has no end.
  private int endOfPiece(int at) {
    if (markup.startsWith("<!--", at)) {
      return after("-->", at);
    }
    if (markup.startsWith("<?", at)) {
      return after(">", at);
    }
    return skipsDoctype && markup.startsWith("<!DOCTYPE", at) ? afterDoctype(at) : at;
  }

  private int afterDoctype(int at) {
    int end = after(">", at);
    int subset = markup.indexOf('[', at);
    return subset < 0 || subset > end ? end : afterSubset(subset);
  }

  private int afterSubset(int subset) {
    int end = after("]", subset);
    return end == NONE ? NONE : after(">", end);
  }

  private int after(String mark, int from) {
    int at = markup.indexOf(mark, from);
    return at < 0 ? NONE : at + mark.length();
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < markup.length() && Character.isWhitespace(markup.charAt(at))) {
      at++;
    }
    return at == markup.length() ? NONE : at;
  }
}
