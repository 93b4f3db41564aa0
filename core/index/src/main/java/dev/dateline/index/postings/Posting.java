package dev.dateline.index.postings;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Records that the article at [#position()] has [#term()]. The payload is unpacked lazily, since a
/// query only compares the positions of most postings that it reads.
public final class Posting {
  private final Term term;
  private final Position position;
  private final @Nullable Supplier<Payload> packed;
  private volatile @Nullable Payload payload;

  private Posting(
      Term term, Position position, @Nullable Supplier<Payload> packed, @Nullable Payload payload) {
    this.term = term;
    this.position = position;
    this.packed = packed;
    this.payload = payload;
  }

  /// A posting that carries `payload`.
  public Posting(Term term, Position position, Payload payload) {
    this(term, position, null, payload);
  }

  /// A posting that carries what `packed` gives. It is called once, or more often if several
  /// threads need the payload at the same time.
  public static Posting packed(Term term, Position position, Supplier<Payload> packed) {
    return new Posting(term, position, packed, null);
  }

  /// A posting with only a position.
  public static Posting bare(Term term, Position position) {
    return packed(
        term,
        position,
        () -> {
          throw new IllegalStateException("only the position was read of " + position);
        });
  }

  /// What the article has.
  public Term term() {
    return term;
  }

  /// Where the article stands in the term's list.
  public Position position() {
    return position;
  }

  /// The same article at another place.
  public Posting at(Term otherTerm, Position otherPosition) {
    return new Posting(otherTerm, otherPosition, payload());
  }

  /// What is shown of the article.
  public Payload payload() {
    var known = payload;
    var source = packed;
    if (known == null && source != null) {
      known = source.get();
      payload = known;
    }
    return Objects.requireNonNull(known);
  }

  /// What is shown of the article, unpacked for this call only, so that the posting does not hold
  /// it in memory.
  public Payload unpacked() {
    var known = payload;
    var source = packed;
    return known == null && source != null ? source.get() : Objects.requireNonNull(known);
  }

  /// The key of the article's object in its bucket.
  ///
  /// @throws ClassCastException if this posting is not of a list of results
  public String key() {
    return ((Payload.Listed) payload()).key();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Posting posting
        && term.equals(posting.term)
        && position.equals(posting.position)
        && payload().equals(posting.payload());
  }

  @Override
  public int hashCode() {
    return Objects.hash(term, position);
  }

  @Override
  public String toString() {
    return "Posting[term=" + term + ", position=" + position + ", payload=" + payload() + "]";
  }
}
