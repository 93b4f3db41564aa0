package dev.dateline.documents.html.story;

import dev.dateline.articles.Coded;

/// A kind of set phrase that web pages have around an article, in several languages.
enum BoilerplatePhrase implements Coded {
  CONSENT("consent"),
  COPYRIGHT("copyright"),
  SHARE("share"),
  MORE("more"),
  COMMENT("comment"),
  PROMPT("prompt"),
  META("meta"),
  CAPTION("caption"),
  PAGER("pager"),
  PAYWALL("paywall");

  private final String code;

  BoilerplatePhrase(String code) {
    this.code = code;
  }

  /// The name in `phrases.properties` and in `weights.properties`.
  @Override
  public String code() {
    return code;
  }

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int phrases) {
    return (phrases & bit()) != 0;
  }
}
