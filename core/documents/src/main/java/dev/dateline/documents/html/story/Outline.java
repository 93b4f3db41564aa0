package dev.dateline.documents.html.story;

import java.util.List;

/// A page as its blocks in reading order, and the elements that contain them.
///
/// @param containers outermost first
record Outline(List<Block> blocks, List<Container> containers) {
  private static final int TINY = 500;
  private static final int FEW = 5;

  /// The length of the page's prose, in characters.
  int prose() {
    return containers.isEmpty() ? 0 : containers.getFirst().prose;
  }

  /// The length of the page's text, in characters.
  int length() {
    return containers.isEmpty() ? 0 : containers.getFirst().length;
  }

  /// The number of links with text.
  int links() {
    return blocks.stream().mapToInt(Block::links).sum();
  }

  /// Whether the page is too small to have anything around its text.
  boolean isTiny() {
    return length() < TINY && blocks.size() <= FEW && links() <= 2;
  }
}
