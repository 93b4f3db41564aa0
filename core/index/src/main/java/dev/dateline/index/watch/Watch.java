package dev.dateline.index.watch;

import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleQuery;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A standing query.
///
/// @param name identifies it among all watches
/// @param query the query as its author wrote it
/// @param note what its author wrote about it; null for nothing
/// @param conditions what `query` means; of its order, nothing matters
/// @param since when it was set up. A watch that was removed and set up again begins a new list.
public record Watch(
    String name, String query, @Nullable String note, ArticleQuery conditions, Instant since) {
  /// The most watches: each is tested on each article.
  public static final int MOST = 100;

  /// The longest query, in UTF-16 units.
  public static final int LONGEST_QUERY = 2000;

  /// The longest note, in UTF-16 units.
  public static final int LONGEST_NOTE = 500;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  /// Whether `text` can be the name of a watch.
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /// The list of the articles that it found.
  public Term term() {
    return Term.watched(name, Long.toString(since.toEpochMilli(), Character.MAX_RADIX));
  }

  /// The same watch with another query and note. It keeps its list.
  public Watch with(String otherQuery, @Nullable String otherNote, ArticleQuery otherConditions) {
    return new Watch(name, otherQuery, otherNote, otherConditions, since);
  }
}
