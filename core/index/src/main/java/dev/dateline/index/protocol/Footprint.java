package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.ArticleTerms;
import dev.dateline.index.postings.IndexedArticle;
import java.util.LinkedHashSet;
import java.util.Set;

/// All that follows from a content and has to go with it.
///
/// @param places where its postings stand
/// @param members the articles of an archive, each with a register of its own
public record Footprint(Set<Place> places, Set<ArticleId> members) {
  /// Of what has neither postings nor members.
  public static final Footprint EMPTY = new Footprint(Set.of(), Set.of());

  public Footprint {
    places = Set.copyOf(places);
    members = Set.copyOf(members);
  }

  /// Where the postings of `article` stand.
  static Footprint of(IndexedArticle article) {
    var places = new LinkedHashSet<Place>();
    ArticleTerms.of(article).forEach(term -> places.add(new Place(term, article.position())));
    return new Footprint(places, Set.of());
  }

  boolean isEmpty() {
    return places.isEmpty() && members.isEmpty();
  }

  /// This and `other` together.
  Footprint and(Footprint other) {
    return new Footprint(union(places, other.places), union(members, other.members));
  }

  /// What of this is not of `other`.
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
