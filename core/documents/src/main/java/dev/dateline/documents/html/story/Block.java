package dev.dateline.documents.html.story;

/// A run of text without a block boundary or line break inside.
///
/// @param container the block-level element directly around the text
/// @param text the text, white space folded; never blank
/// @param length how long it is, as [TextLength] counts
/// @param linked how much of that is links
/// @param strong how much of that is emphasized
/// @param timed how much of that is in `time` elements
/// @param links how many links it has
/// @param hints the hints of inline elements, if those hold nearly the whole text
/// @param start how much text precedes it on the page
/// @param shape what its letters look like
/// @param phrases the set phrases in it
record Block(
    Container container,
    String text,
    int length,
    int linked,
    int strong,
    int timed,
    int links,
    int hints,
    int start,
    TextShape shape,
    Phrases phrases) {
  private static final int SHORTEST_PROSE = 60;
  private static final double LONGEST_LOG = Math.log(500);

  /// The length on a logarithmic scale, 1 from 500 on.
  double weight() {
    return Math.min(1, Math.log1p(length) / LONGEST_LOG);
  }

  /// The share of the text that is links, 0 to 1.
  double linkDensity() {
    return Math.min(1.0, (double) linked / length);
  }

  /// Whether a sentence ends where the text does.
  boolean closed() {
    return shape.closed();
  }

  /// Whether this looks like running text rather than a label, judging by its length and links
  /// alone.
  boolean isProse() {
    return length() >= SHORTEST_PROSE && linkDensity() < 0.5;
  }
}
