package dev.dateline.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An upload that holds articles: an archive, a feed, a file of JSON lines.
///
/// @param upload the object they were read from
/// @param articles those that can be read, each a member of its own; [#MOST] at most
/// @param rejection why others of its members are not among them; null where all are
public record Archive(Upload upload, List<Article> articles, @Nullable Rejection rejection) {
  /// How many articles one upload may hold: as many as a function can read and write in a minute.
  public static final int MOST = 1000;

  public Archive {
    articles = List.copyOf(articles);
    if (articles.size() > MOST) {
      throw new IllegalArgumentException(articles.size() + " articles in one upload");
    }
  }
}
