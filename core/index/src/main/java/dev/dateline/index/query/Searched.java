package dev.dateline.index.query;

/// How many texts were read to answer a query that has a condition on them.
///
/// @param articles the articles that met all other conditions
/// @param withoutText how many of them have no stored text, so that they are not in the answer
public record Searched(int articles, int withoutText) {
  /// No texts.
  public static final Searched NOTHING = new Searched(0, 0);

  Searched plus(int moreArticles, int moreWithoutText) {
    return new Searched(articles + moreArticles, withoutText + moreWithoutText);
  }

  /// This and `other`.
  Searched plus(Searched other) {
    return plus(other.articles, other.withoutText);
  }
}
