package dev.dateline.index.query;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// The positions that several streams share: a leapfrog join, in which each stream seeks to the
/// furthest bound of the others.
final class Intersection implements PostingStream {
  private final List<PostingStream> streams;
  private @Nullable Position bound;
  private boolean opened;

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
    if (opened) {
      next();
    } else {
      open();
    }
    align();
  }

  /// Reads the beginnings of all streams at once: each of them is needed.
  private void open() {
    opened = true;
    var reads = new ArrayList<Callable<Boolean>>();
    for (PostingStream stream : streams) {
      if (stream.current().isEmpty()) {
        reads.add(
            () -> {
              stream.step();
              return true;
            });
      }
    }
    new Parallel(streams.size()).run(reads);
  }

  /// Reads the first stream that is not known at the bound. What the others lack is not wanted.
  private void next() {
    var wanted = wanted();
    for (PostingStream stream : streams) {
      if (stream.current().isEmpty()) {
        stream.step(wanted);
        return;
      }
    }
  }

  /// The next positions that all streams have which are known at the bound.
  private List<Position> wanted() {
    var known =
        streams.stream()
            .map(PostingStream::known)
            .filter(positions -> !positions.isEmpty())
            .sorted(Comparator.comparingDouble(Intersection::days))
            .toList();
    return known.isEmpty()
        ? List.of()
        : known.getFirst().stream()
            .filter(position -> known.stream().allMatch(some -> some.contains(position)))
            .toList();
  }

  private static double days(List<Position> positions) {
    return positions.getFirst().daysTo(positions.getLast());
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
