package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.ArticleTerms;
import dev.dateline.index.postings.IndexedArticle;
import java.util.LinkedHashSet;
import java.util.Set;

/// Everything that a content adds to the index and that must be removed with it.
///
/// @param places the places of its postings
/// @param members the articles of an archive, each with its own register
public record Footprint(Set<Place> places, Set<ArticleId> members) {
  /// Neither postings nor members.
  public static final Footprint EMPTY = new Footprint(Set.of(), Set.of());

  public Footprint {
    places = Set.copyOf(places);
    members = Set.copyOf(members);
  }

  /// The places of the postings of `article`.
  static Footprint of(IndexedArticle article) {
    var places = new LinkedHashSet<Place>();
    ArticleTerms.of(article).forEach(term -> places.add(new Place(term, article.position())));
    return new Footprint(places, Set.of());
  }

  boolean isEmpty() {
    return places.isEmpty() && members.isEmpty();
  }

  /// The union of this and `other`.
  Footprint and(Footprint other) {
    return new Footprint(union(places, other.places), union(members, other.members));
  }

  /// This without `other`.
  Footprint without(Footprint other) {
    return new Footprint(difference(places, other.places), difference(members, other.members));
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    var both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  private static <T> Set<T> difference(Set<T> one, Set<T> other) {
    var left = new LinkedHashSet<>(one);
    left.removeAll(other);
    return left;
  }
}
