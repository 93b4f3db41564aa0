package dev.dateline.documents.html.story;

/// What a page is that has no article.
public enum NoArticle {
  NO_TEXT("The page has no running text, as galleries and lists of links have none."),
  ERROR("The page is an error message, such as \"404 not found\"."),
  LOGIN("The page asks to log in."),
  CONSENT("The page asks for consent to cookies instead of showing an article."),
  PAYWALL("The page shows the beginning of an article and asks to subscribe for the rest."),
  INDEX("The page is a list of articles, as home pages and sections are.");

  private final String message;

  NoArticle(String message) {
    this.message = message;
  }

  /// The reason as people read it.
  public String message() {
    return message;
  }
}
