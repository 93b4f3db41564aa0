package dev.dateline.index.postings;

import dev.dateline.articles.concurrent.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the shards of a posting list as one list.
public final class ShardedReader {
  private final Partitions partitions;
  private final Sharding sharding;

  /// A reader of lists that `sharding` distributes over `partitions`.
  public ShardedReader(Partitions partitions, Sharding sharding) {
    this.partitions = partitions;
    this.sharding = sharding;
  }

  /// Reads at most `limit` postings of `range`, as [PostingLists#read] does.
  public PostingBatch read(Term term, ScanRange range, int limit) {
    return merged(term, range, limit, name -> partitions.read(name, term, range, limit));
  }

  /// Reads at most `limit` postings of `range`, as [PostingLists#positions] does.
  public PostingBatch positions(Term term, ScanRange range, int limit) {
    return merged(term, range, limit, name -> partitions.positions(name, term, range, limit));
  }

  private PostingBatch merged(
      Term term, ScanRange range, int limit, Function<String, PostingBatch> read) {
    List<String> names = sharding.partitions(term);
    if (names.size() == 1) {
      return read.apply(names.getFirst());
    }
    var reads = new ArrayList<Callable<PostingBatch>>();
    for (String name : names) {
      reads.add(() -> read.apply(name));
    }
    return merge(new Parallel(names.size()).run(reads), range, limit);
  }

  private static PostingBatch merge(List<PostingBatch> shards, ScanRange range, int limit) {
    Comparator<Position> order = range.order();
    ScanRange.@Nullable Start horizon = horizon(shards, order);
    var known = new ArrayList<Posting>();
    double units = 0;
    for (PostingBatch shard : shards) {
      units += shard.readUnits();
      for (Posting posting : shard.postings()) {
        if (horizon == null || order.compare(posting.position(), horizon.position()) <= 0) {
          known.add(posting);
        }
      }
    }
    known.sort(Comparator.comparing(Posting::position, order));
    return cut(known, limit, horizon, range, units);
  }

  /// How far all shards have been read: postings after this may be missing from the shard that was
  /// read least far.
  private static ScanRange.@Nullable Start horizon(
      List<PostingBatch> shards, Comparator<Position> order) {
    ScanRange.Start horizon = null;
    for (PostingBatch shard : shards) {
      ScanRange resume = shard.resume();
      ScanRange.Start start = resume == null ? null : resume.start();
      if (start != null
          && (horizon == null || order.compare(start.position(), horizon.position()) < 0)) {
        horizon = start;
      }
    }
    return horizon;
  }

  private static PostingBatch cut(
      List<Posting> known,
      int limit,
      ScanRange.@Nullable Start horizon,
      ScanRange range,
      double units) {
    if (known.size() > limit) {
      List<Posting> page = known.subList(0, limit);
      return new PostingBatch(page, range.after(page.getLast().position()), units);
    }
    ScanRange resume = horizon == null ? null : range.after(horizon.position());
    return new PostingBatch(known, resume, units);
  }
}
