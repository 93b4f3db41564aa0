package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import dev.dateline.index.query.ArticleQuery;
import java.util.List;
import java.util.Set;

/// A network that is wanted.
///
/// @param query of whose articles
/// @param asked the names that all of them have
/// @param types what the other names are; empty for anything
/// @param articles how many articles to look at
/// @param shape what of the network is shown
public record NetworkRequest(
    ArticleQuery query, List<AskedName> asked, Set<EntityType> types, int articles, Shape shape) {

  /// How much of a network is shown.
  ///
  /// @param nodes how many names, without those that were asked for
  /// @param links how many links
  /// @param inSentence whether only names are linked that share a sentence
  /// @param byCount whether the most frequent links are wanted, rather than the closest
  public record Shape(int nodes, int links, boolean inSentence, boolean byCount) {}
}
