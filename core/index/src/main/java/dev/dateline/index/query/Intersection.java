package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The positions that several streams share: a leapfrog join, in which each stream seeks to the
/// furthest bound of the others.
final class Intersection implements PostingStream {
  private final List<PostingStream> streams;
  private @Nullable Position bound;

  /// @param streams at least one
  Intersection(List<PostingStream> streams) {
    this.streams = List.copyOf(streams);
    align();
  }

  @Override
  public @Nullable Position bound() {
    return bound;
  }

  @Override
  public List<Posting> current() {
    if (bound == null) {
      return List.of();
    }
    var postings = new ArrayList<Posting>(streams.size());
    for (PostingStream stream : streams) {
      List<Posting> current = stream.current();
      if (current.isEmpty()) {
        return List.of();
      }
      postings.addAll(current);
    }
    return postings;
  }

  @Override
  public void seek(Position target) {
    streams.getFirst().seek(target);
    align();
  }

  @Override
  public void step() {
    for (PostingStream stream : streams) {
      if (stream.current().isEmpty()) {
        stream.step();
        break;
      }
    }
    align();
  }

  /// Seeks until all streams have the same bound or one has ended.
  private void align() {
    Position target = streams.getFirst().bound();
    int agreeing = 1;
    for (int i = 1; target != null && agreeing < streams.size(); i++) {
      PostingStream stream = streams.get(i % streams.size());
      stream.seek(target);
      Position reached = stream.bound();
      agreeing = target.equals(reached) ? agreeing + 1 : 1;
      target = reached;
    }
    bound = target;
  }
}
