package dev.dateline.documents.html.story;

import dev.dateline.articles.Coded;

/// What a class, an id, a role or a tag suggests about an element's content.
///
/// Hints are evidence, not proof: designers put `sidebar` on the wrapper of a whole page.
enum Hint implements Coded {
  BODY("body"),
  CONTENT("content"),
  LEAD("lead"),
  TITLE("title"),
  MENU("menu"),
  SIDE("side"),
  FOOT("foot"),
  HEAD("head"),
  COMMENT("comment"),
  SHARE("share"),
  RELATED("related"),
  AD("ad"),
  META("meta"),
  CAPTION("caption"),
  PROMPT("prompt"),
  CONSENT("consent"),
  HIDDEN("hidden"),

  /// Hidden by the markup itself: `hidden`, `aria-hidden`, `display: none`.
  UNSEEN("unseen");

  private final String code;

  Hint(String code) {
    this.code = code;
  }

  /// The name in `hints.properties` and in `weights.properties`.
  @Override
  public String code() {
    return code;
  }

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
