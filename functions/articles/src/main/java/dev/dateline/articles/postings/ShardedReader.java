package dev.dateline.articles.postings;

import dev.dateline.articles.concurrent.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Reads the shards of a posting list as the one list they are.
public final class ShardedReader {
  private final Partitions partitions;
  private final Sharding sharding;

  /// A reader of lists that are spread over `partitions` as `sharding` says.
  public ShardedReader(Partitions partitions, Sharding sharding) {
    this.partitions = partitions;
    this.sharding = sharding;
  }

  /// The next postings of a list, `limit` at most, as [PostingLists#read].
  public Slice read(Term term, Stretch stretch, int limit) {
    List<String> names = sharding.partitions(term);
    if (names.size() == 1) {
      return partitions.read(names.getFirst(), term, stretch, limit);
    }
    var reads = new ArrayList<Callable<Slice>>();
    for (String name : names) {
      reads.add(() -> partitions.read(name, term, stretch, limit));
    }
    return merge(new Parallel(names.size()).run(reads), stretch, limit);
  }

  private static Slice merge(List<Slice> shards, Stretch stretch, int limit) {
    Comparator<Position> order = stretch.order().comparator();
    Stretch.@Nullable Start horizon = horizon(shards, order);
    var known = new ArrayList<Posting>();
    double units = 0;
    for (Slice shard : shards) {
      units += shard.readUnits();
      for (Posting posting : shard.postings()) {
        if (horizon == null || order.compare(posting.position(), horizon.position()) <= 0) {
          known.add(posting);
        }
      }
    }
    known.sort(Comparator.comparing(Posting::position, order));
    return cut(known, limit, horizon, stretch, units);
  }

  /// How far all shards are known: what comes after it may be missing in the shard that was read
  /// the least far.
  private static Stretch.@Nullable Start horizon(List<Slice> shards, Comparator<Position> order) {
    Stretch.Start horizon = null;
    for (Slice shard : shards) {
      Stretch resume = shard.resume();
      Stretch.Start start = resume == null ? null : resume.start();
      if (start != null
          && (horizon == null || order.compare(start.position(), horizon.position()) < 0)) {
        horizon = start;
      }
    }
    return horizon;
  }

  private static Slice cut(
      List<Posting> known,
      int limit,
      Stretch.@Nullable Start horizon,
      Stretch stretch,
      double units) {
    if (known.size() > limit) {
      List<Posting> page = known.subList(0, limit);
      return new Slice(page, stretch.after(page.getLast().position()), units);
    }
    Stretch resume = horizon == null ? null : stretch.after(horizon.position());
    return new Slice(known, resume, units);
  }
}
