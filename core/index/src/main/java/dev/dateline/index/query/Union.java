package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.SortOrder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The positions of several streams: a merge.
final class Union implements PostingStream {
  private final SortOrder order;
  private final List<PostingStream> streams;

  Union(SortOrder order, List<PostingStream> streams) {
    this.order = order;
    this.streams = List.copyOf(streams);
  }

  @Override
  public @Nullable Position bound() {
    return streams.stream()
        .map(PostingStream::bound)
        .filter(Objects::nonNull)
        .min(order)
        .orElse(null);
  }

  /// Known only once every stream that may have the position is known, so that no posting is
  /// missing.
  @Override
  public List<Posting> current() {
    if (atBound().anyMatch(Union::isUnknown)) {
      return List.of();
    }
    return atBound().flatMap(stream -> stream.current().stream()).toList();
  }

  @Override
  public void seek(Position target) {
    streams.forEach(stream -> stream.seek(target));
  }

  @Override
  public void step() {
    atBound().filter(Union::isUnknown).findFirst().ifPresent(PostingStream::step);
  }

  @Override
  public void step(List<Position> wanted) {
    atBound().filter(Union::isUnknown).findFirst().ifPresent(stream -> stream.step(wanted));
  }

  private static boolean isUnknown(PostingStream stream) {
    return stream.current().isEmpty();
  }

  private Stream<PostingStream> atBound() {
    Position bound = bound();
    return bound == null
        ? Stream.empty()
        : streams.stream().filter(stream -> bound.equals(stream.bound()));
  }
}
