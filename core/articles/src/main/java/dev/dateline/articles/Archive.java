package dev.dateline.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An upload that contains several articles: an archive, a feed, a file of JSON lines.
///
/// @param articles the valid members, at most [#MOST]
/// @param rejection why other members are not articles; null if all are
public record Archive(Upload upload, List<Article> articles, @Nullable Rejection rejection) {
  /// The most articles of one upload: as many as a function can read and write in a minute.
  public static final int MOST = 1000;

  public Archive {
    articles = List.copyOf(articles);
    if (articles.size() > MOST) {
      throw new IllegalArgumentException(articles.size() + " articles in one upload");
    }
  }
}
