package dev.dateline.documents.html.story;

import dev.dateline.articles.TextConfidence;

/// The result of extracting an article from a page.
public sealed interface Extraction {
  /// The text of an article.
  ///
  /// @param text paragraphs separated by an empty line; never blank
  /// @param confidence how clearly it was separated from the rest of the page
  /// @param place where on the page it is
  record Extracted(String text, TextConfidence confidence, StoryPlace place)
      implements Extraction {}

  /// No article.
  ///
  /// @param kind what the page is instead
  /// @param text the little text that the page has; may be empty
  record None(NoArticle kind, String text) implements Extraction {}
}
