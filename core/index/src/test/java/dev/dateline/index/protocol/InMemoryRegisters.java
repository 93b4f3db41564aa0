package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Partitions;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The store behind [InMemoryTable]: each call takes effect at once and wholly.
public final class InMemoryRegisters implements Registers, Partitions {
  private static final double POSTINGS_PER_UNIT = 32;

  private final Map<ArticleId, Head> heads = new HashMap<>();
  private final Map<ArticleId, Item.Commit> commits = new HashMap<>();
  private final Map<String, NavigableMap<Position, Item>> partitions = new HashMap<>();
  private final Map<MonthlyList, NavigableSet<YearMonth>> months = new EnumMap<>(MonthlyList.class);

  @Override
  public synchronized Register read(ArticleId id) {
    var head = heads.get(id);
    var commit = commits.get(id);
    return new Register(
        head,
        commit == null
            ? null
            : new Register.CommitRecord(
                commit.clock(), head == null ? commit.article() : null, commit.rest()));
  }

  @Override
  public synchronized boolean replace(ArticleId id, @Nullable Head seen, Head next) {
    if (!sameHead(heads.get(id), seen)) {
      return false;
    }
    heads.put(id, next);
    return true;
  }

  private static boolean sameHead(@Nullable Head stands, @Nullable Head seen) {
    if (stands == null || seen == null) {
      return stands == null && seen == null;
    }
    return stands.clock().equals(seen.clock()) && stands.content().equals(seen.content());
  }

  @Override
  public synchronized boolean write(Item item) {
    return switch (item) {
      case Item.Listed listed ->
          put(partition(listed.partition()), listed.posting().position(), listed);
      case Item.Tombstone tombstone ->
          put(partition(tombstone.partition()), tombstone.position(), tombstone);
      case Item.Commit commit -> put(commits, commit.id(), commit);
    };
  }

  @Override
  public synchronized BatchResult write(ItemBatch batch) {
    boolean superseded = batch.all().stream().map(this::write).toList().contains(false);
    return new BatchResult(superseded, ItemBatch.EMPTY);
  }

  private NavigableMap<Position, Item> partition(String name) {
    return partitions.computeIfAbsent(name, n -> new TreeMap<>());
  }

  private static <K, I extends Item> boolean put(Map<K, I> items, K key, I item) {
    Item stands = items.get(key);
    if (stands != null && stands.clock().isAfter(item.clock())) {
      return false;
    }
    items.put(key, item);
    return true;
  }

  /// Loses the head of `id`, as no protocol would.
  public synchronized void loseHead(ArticleId id) {
    heads.remove(id);
  }

  /// Loses the details of `id`.
  public synchronized void loseDetails(ArticleId id) {
    commits.remove(id);
  }

  /// Loses the posting at `position` of a partition.
  public synchronized void losePosting(String partition, Position position) {
    partition(partition).remove(position);
  }

  /// What may be lost: each head, and each posting.
  synchronized List<Runnable> losses() {
    var losses = new ArrayList<Runnable>();
    new TreeSet<>(heads.keySet()).forEach(id -> losses.add(() -> loseHead(id)));
    new TreeMap<>(partitions)
        .forEach(
            (partition, items) ->
                items.forEach(
                    (position, item) -> {
                      if (item instanceof Item.Listed) {
                        losses.add(() -> losePosting(partition, position));
                      }
                    }));
    return losses;
  }

  @Override
  public synchronized Sequencer latest(List<Item.Placed> items) {
    return items.stream()
        .flatMap(item -> Stream.ofNullable(partition(item.partition()).get(item.position())))
        .map(Item::clock)
        .max(Comparator.naturalOrder())
        .orElse(Sequencer.BEFORE_ALL);
  }

  @Override
  public synchronized NavigableSet<YearMonth> months(MonthlyList lists) {
    return new TreeSet<>(months.getOrDefault(lists, new TreeSet<>()));
  }

  @Override
  public synchronized void add(MonthlyList lists, YearMonth month) {
    months.computeIfAbsent(lists, l -> new TreeSet<>()).add(month);
  }

  @Override
  public synchronized PostingBatch read(String partition, Term term, ScanRange range, int limit) {
    var postings = new ArrayList<Posting>();
    int read = 0;
    for (Item item : inOrder(partition, range.order())) {
      Position position = positionOf(item);
      if (!range.holds(position)) {
        continue;
      }
      if (item instanceof Item.Listed listed) {
        postings.add(listed.posting());
      }
      if (++read == limit) {
        return new PostingBatch(postings, range.after(position), units(read));
      }
    }
    return new PostingBatch(postings, null, units(read));
  }

  private Collection<Item> inOrder(String partition, SortOrder order) {
    var list = partitions.getOrDefault(partition, new TreeMap<>());
    return order == SortOrder.OLDEST_FIRST ? list.values() : list.descendingMap().values();
  }

  private static Position positionOf(Item item) {
    return switch (item) {
      case Item.Listed listed -> listed.posting().position();
      case Item.Tombstone tombstone -> tombstone.position();
      case Item.Commit commit -> throw new AssertionError("not in a partition: " + commit);
    };
  }

  /// Half a unit for each 4 KB begun, as of postings of 256 bytes.
  private static double units(int read) {
    return Math.max(1, Math.ceil(read / (POSTINGS_PER_UNIT / 2))) / 2;
  }

  synchronized Optional<IndexedArticle> article(ArticleId id) {
    Head head = heads.get(id);
    Item.Commit commit = commits.get(id);
    return head == null || commit == null ? Optional.empty() : head.visible(commit);
  }
}
