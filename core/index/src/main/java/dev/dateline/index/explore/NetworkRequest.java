package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import dev.dateline.index.query.ArticleQuery;
import java.util.List;
import java.util.Set;

/// A request for a network of names.
///
/// @param query the articles to read
/// @param queryNames the names in the query
/// @param types the types of the other names; empty for any
/// @param articles the most articles to read
/// @param shape how much of the network to return
public record NetworkRequest(
    ArticleQuery query,
    List<QueryName> queryNames,
    Set<EntityType> types,
    int articles,
    Shape shape) {

  /// How much of a network to return.
  ///
  /// @param nodes the most names, not counting those in the query
  /// @param links the most links
  /// @param inSentence whether to link only names in the same sentence
  /// @param byCount whether to rank links by frequency rather than closeness
  public record Shape(int nodes, int links, boolean inSentence, boolean byCount) {}
}
