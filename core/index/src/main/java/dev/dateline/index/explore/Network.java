package dev.dateline.index.explore;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.EntityType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which names articles have together.
///
/// @param nodes those that were asked for, then the most frequent ones
/// @param links the closest or the most frequent first
/// @param weaker how many pairs are left out that are seldom together, or no more than by chance
/// @param sampling what the counts are based on
/// @param background what the closeness to the names that were asked for is based on; null if there
///   are none
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
  /// @param type what most articles name it as
  /// @param count how many articles name it
  /// @param isAsked whether the query asked for it
  public record Node(String name, EntityType type, Estimate count, boolean isAsked) {}

  /// Two names in the same articles.
  ///
  /// @param count how many articles name both
  /// @param sentences how many sentences name both; about as many if the articles are a sample
  /// @param npmi normalized pointwise mutual information: how much closer they are than by chance,
  ///   from 0 to 1
  /// @param example one of the articles
  public record Link(
      Node one, Node other, Estimate count, long sentences, double npmi, Example example) {}

  /// An article that names both.
  public record Example(ArticleId id, LocalDate date, String headline) {}
}
