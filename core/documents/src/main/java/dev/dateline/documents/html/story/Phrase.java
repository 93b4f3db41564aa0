package dev.dateline.documents.html.story;

/// A kind of set phrase that web pages have around an article, in several languages.
enum Phrase {
  CONSENT,
  COPYRIGHT,
  SHARE,
  MORE,
  COMMENT,
  PROMPT,
  META,
  CAPTION,
  PAGER,
  PAYWALL;

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int phrases) {
    return (phrases & bit()) != 0;
  }
}
