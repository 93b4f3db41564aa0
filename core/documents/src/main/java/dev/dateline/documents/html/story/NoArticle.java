package dev.dateline.documents.html.story;

/// Kinds of pages without an article.
public enum NoArticle {
  NO_TEXT("The page has no running text; it may be a gallery or a list of links."),
  ERROR("The page is an error message, such as \"404 not found\"."),
  LOGIN("The page asks to log in."),
  CONSENT("The page asks for consent to cookies instead of showing an article."),
  PAYWALL("The page shows the beginning of an article and asks to subscribe for the rest."),
  FRAMES("The page is a set of frames, and the article is in one of them."),
  INDEX("The page is a list of articles, as home pages and sections are.");

  private final String message;

  NoArticle(String message) {
    this.message = message;
  }

  /// The message for people.
  public String message() {
    return message;
  }
}
