package dev.dateline.documents.html.story;

/// What a class, an id, a role or a tag suggests about an element's content.
///
/// Hints are evidence, not proof: designers put `sidebar` on the wrapper of a whole page.
enum Hint {
  BODY,
  CONTENT,
  LEAD,
  TITLE,
  MENU,
  SIDE,
  FOOT,
  HEAD,
  COMMENT,
  SHARE,
  RELATED,
  AD,
  META,
  CAPTION,
  PROMPT,
  CONSENT,
  HIDDEN,

  /// Said by the markup itself: `hidden`, `aria-hidden`, `display: none`.
  UNSEEN;

  /// The hints that suggest something other than the article, as a set of bits.
  static final int AGAINST = against();

  /// Whether the hint suggests something other than the article.
  boolean isAgainst() {
    return ordinal() >= MENU.ordinal();
  }

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int hints) {
    return (hints & bit()) != 0;
  }

  private static int against() {
    int hints = 0;
    for (Hint hint : values()) {
      hints |= hint.isAgainst() ? hint.bit() : 0;
    }
    return hints;
  }
}
