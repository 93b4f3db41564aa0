package dev.dateline.documents.wiki;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;

/// Explains why a page of a wiki is not an article.
public final class WikiRejections {
  private WikiRejections() {}

  /// The rejection of a page outside the main namespace.
  ///
  /// @param number the namespace's number
  public static Rejection namespace(String number) {
    return noArticle("It is not an article, but a page of the namespace " + number);
  }

  /// The rejection of a page that redirects to `target`.
  public static Rejection redirect(String target) {
    return noArticle("The page only leads to another one: " + target);
  }

  /// The rejection of a page that holds a script or data.
  static Rejection script() {
    return noArticle("The page is a script or data, not text");
  }

  /// The rejection of a title that the wiki has no page for.
  public static Rejection missing() {
    return noArticle("The wiki has no page of this title");
  }

  private static Rejection noArticle(String why) {
    return new Rejection(Reason.NO_ARTICLE, why + ".", "Leave it out: export only the articles.");
  }
}
