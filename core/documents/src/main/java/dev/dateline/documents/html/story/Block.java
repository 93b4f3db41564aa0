package dev.dateline.documents.html.story;

/// A run of text without a block boundary or line break inside.
///
/// @param place the block-level element directly around the text
/// @param text the text, white space folded; never blank
/// @param linked how many of its characters are links
/// @param strong how many of its characters are emphasised
/// @param timed how many of its characters are in `time` elements
/// @param links how many links it has
/// @param hints the hints of inline elements, if those hold nearly the whole text
/// @param start how many characters of text precede it on the page
/// @param shape what its letters look like
/// @param phrases the set phrases in it
record Block(
    Place place,
    String text,
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

  int length() {
    return text.length();
  }

  /// The length on a logarithmic scale, 1 from 500 characters on.
  double weight() {
    return Math.min(1, Math.log1p(text.length()) / LONGEST_LOG);
  }

  /// The share of the text that is links, 0 to 1.
  double linkDensity() {
    return Math.min(1.0, (double) linked / text.length());
  }

  /// Whether a sentence ends where the text does.
  boolean closed() {
    return shape.closed();
  }

  /// Whether this looks like running text rather than a label, to go by its length and links alone.
  boolean isProse() {
    return length() >= SHORTEST_PROSE && linkDensity() < 0.5;
  }
}
