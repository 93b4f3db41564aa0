package dev.dateline.index.explore;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.EntityType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names that articles mention together.
///
/// @param nodes the names in the query, then the most frequent other names
/// @param links closest or most frequent first
/// @param weaker the number of omitted pairs, which are rare or not significant
/// @param sampling what the counts are based on
/// @param background what the closeness to the names in the query is based on; null if there are
///   none
public record Network(
    List<Node> nodes,
    List<Link> links,
    int weaker,
    Sampling sampling,
    @Nullable Sampling background) {
  public Network {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /// A name.
  ///
  /// @param type its most frequent type
  /// @param count the articles that mention it
  /// @param isInQuery whether it is in the query
  public record Node(String name, EntityType type, Estimate count, boolean isInQuery) {}

  /// Two names in the same articles.
  ///
  /// @param count the articles that mention both
  /// @param sentences the sentences that mention both; an estimate if the articles are a sample
  /// @param npmi normalized pointwise mutual information: how much closer they are than by chance,
  ///   from 0 to 1
  /// @param example one of the articles
  public record Link(
      Node one, Node other, Estimate count, long sentences, double npmi, Example example) {}

  /// An article that mentions both.
  public record Example(ArticleId id, LocalDate date, String headline) {}
}
