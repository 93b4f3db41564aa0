package dev.dateline.documents.html;

import org.jsoup.nodes.Element;

/// A run of text on a page without a block boundary inside.
///
/// @param place its index among the lines of the page
/// @param block the block that it is in
/// @param text with white space folded
/// @param linked the number of its characters in links
/// @param aside whether it belongs to something other than the article
/// @param inStory whether it is in an element that has text of the article
record PageLine(int place, Element block, String text, int linked, Aside aside, boolean inStory) {
  private static final int PARAGRAPH = 100;
  private static final int STORY_PARAGRAPH = 60;
  private static final double NEARLY_ALL = 0.8;

  /// This line with the first `length` characters of its text.
  PageLine cut(int length) {
    return text.length() <= length
        ? this
        : new PageLine(place, block, text.substring(0, length), linked, aside, inStory);
  }

  /// Whether it is a paragraph of a story: long enough, not in a column, and not a list of links.
  boolean isParagraph() {
    int shortest = inStory ? STORY_PARAGRAPH : PARAGRAPH;
    return aside == Aside.NONE && text.length() >= shortest && 2 * linked < text.length();
  }

  /// Whether nearly all of its text is in links.
  boolean isLink() {
    return linked >= NEARLY_ALL * text.length();
  }
}
