package dev.dateline.documents.html;

import org.jsoup.nodes.Element;

/// A run of text on a page that no block interrupts.
///
/// @param place its place among the lines of the page
/// @param block the block that it stands in
/// @param text with white space folded
/// @param linked how many of its characters are in links
/// @param aside whether it belongs to something beside the article
record PageLine(int place, Element block, String text, int linked, Aside aside) {
  private static final int PARAGRAPH = 100;

  /// Whether it is a paragraph of a story: long enough, in no column, and no list of links.
  boolean isParagraph() {
    return aside == Aside.NONE && text.length() >= PARAGRAPH && linked * 2 < text.length();
  }
}
