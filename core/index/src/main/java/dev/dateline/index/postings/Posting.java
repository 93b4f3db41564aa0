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
  private volatile @Nullable Payload line;

  private Posting(
      Term term, Position position, @Nullable Supplier<Payload> packed, @Nullable Payload line) {
    this.term = term;
    this.position = position;
    this.packed = packed;
    this.line = line;
  }

  /// A posting that carries `line`.
  public Posting(Term term, Position position, Payload line) {
    this(term, position, null, line);
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
    return new Posting(otherTerm, otherPosition, line());
  }

  /// What is shown of the article.
  public Payload line() {
    var known = line;
    var source = packed;
    if (known == null && source != null) {
      known = source.get();
      line = known;
    }
    return Objects.requireNonNull(known);
  }

  /// What is shown of the article, unpacked for this call only, so that the posting does not hold
  /// it in memory.
  public Payload unpacked() {
    var known = line;
    var source = packed;
    return known == null && source != null ? source.get() : Objects.requireNonNull(known);
  }

  /// The key of the article's object in its bucket.
  ///
  /// @throws ClassCastException if this posting is not of a list of results
  public String key() {
    return ((Payload.Listed) line()).key();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Posting posting
        && term.equals(posting.term)
        && position.equals(posting.position)
        && line().equals(posting.line());
  }

  @Override
  public int hashCode() {
    return Objects.hash(term, position);
  }

  @Override
  public String toString() {
    return "Posting[term=" + term + ", position=" + position + ", line=" + line() + "]";
  }
}
