package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.ArticleTerms;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Posting;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that a content adds to the index and that must be removed with it.
///
/// @param places the places of its postings
/// @param members the articles of an archive, each with its own register
public record Footprint(Set<PostingPlace> places, Set<ArticleId> members) {
  /// Neither postings nor members.
  public static final Footprint EMPTY = new Footprint(Set.of(), Set.of());

  public Footprint {
    places = Set.copyOf(places);
    members = Set.copyOf(members);
  }

  /// The places of the postings of `article`.
  ///
  /// @param arrivals those in lists by arrival
  static Footprint of(IndexedArticle article, Set<PostingPlace> arrivals) {
    var places = new LinkedHashSet<PostingPlace>(arrivals);
    ArticleTerms.of(article)
        .forEach(term -> places.add(new PostingPlace(term, article.position())));
    return new Footprint(places, Set.of());
  }

  /// The place of `posting`, which is on a list by arrival: where the article already stands in
  /// that list, so that it arrives only once; otherwise, if it may arrive now, the posting's own.
  Optional<PostingPlace> arrival(Posting posting, boolean mayArrive) {
    return arrivalIn(posting.term().series())
        .or(() -> mayArrive ? Optional.of(PostingPlace.of(posting)) : Optional.empty());
  }

  /// The place in the list by arrival `series`, if there is one.
  Optional<PostingPlace> arrivalIn(String series) {
    return arrivals().stream()
        .filter(place -> place.term().series().equals(series))
        .min(Comparator.comparing(PostingPlace::position));
  }

  /// The places in lists by arrival, which do not follow from the article.
  Set<PostingPlace> arrivals() {
    return places.stream()
        .filter(place -> place.term().isByArrival())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What does not follow from the article: its places in lists by arrival; of a rejection or an
  /// archive, everything.
  Footprint beyond(@Nullable IndexedArticle article) {
    return article == null ? this : new Footprint(arrivals(), Set.of());
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
