package dev.dateline.operations.reconcile;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.protocol.RegisterReader;
import dev.dateline.index.protocol.StoredPlaces;
import dev.dateline.operations.reconcile.ReconcileProgress.Pass;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds in what the index differs from the bucket, a step at a time, in memory for one step. It
/// changes nothing. First the listing is gone through and each object compared with the register of
/// its key; then the index's lists, whose keys are looked for in the bucket. Failures that may be
/// retried are thrown as [dev.dateline.articles.Unavailable], or as whatever the bucket throws.
public final class Reconciliation {
  private final Bucket bucket;
  private final Comparison comparison;
  private final IndexedKeys indexed;
  private final Parallel readers;
  private final Instant newest;

  /// The bucket as it is compared.
  ///
  /// @param name of the bucket
  /// @param has whether there is an object under a key now
  public record Bucket(String name, Listing listing, Predicate<String> has) {}

  /// The index as it is compared.
  public record Index(RegisterReader registers, StoredPlaces stored, PostingLists lists) {}

  /// How it is gone about.
  ///
  /// @param atOnce how many keys are looked at at the same time
  /// @param settling how young an object may be of which events may still be on their way: it is
  ///   left out
  public record Way(int atOnce, Duration settling, InstantSource clock) {}

  /// A comparison of `bucket` with `index`.
  public Reconciliation(Bucket bucket, Index index, Way way) {
    this.bucket = bucket;
    this.comparison = new Comparison(index.registers(), index.stored());
    this.indexed = new IndexedKeys(index.lists());
    this.readers = new Parallel(way.atOnce());
    this.newest = way.clock().instant().minus(way.settling());
  }

  /// What one step found.
  ///
  /// @param next how far it has come with it
  public record Step(ReconcileProgress next, List<Discrepancy> differences) {}

  /// Goes one step on from `progress`.
  public Step step(ReconcileProgress progress) {
    return switch (progress.pass()) {
      case LISTING -> listing(progress);
      case INDEX -> index(progress);
      case DONE -> new Step(progress, List.of());
    };
  }

  private Step listing(ReconcileProgress progress) {
    var batch = bucket.listing().after(progress.mark());
    var settled =
        batch.objects().stream().filter(object -> !object.modified().isAfter(newest)).toList();
    var differences = differences(settled, this::compare);
    int young = batch.objects().size() - settled.size();
    var tally = progress.tally().withListed(settled.size(), young).with(differences);
    var next =
        batch.end() == null
            ? new ReconcileProgress(Pass.INDEX, "", 0, tally)
            : new ReconcileProgress(Pass.LISTING, batch.end(), batch.share(), tally);
    return new Step(next, differences);
  }

  private Optional<Discrepancy> compare(ListedObject object) {
    return comparison
        .of(object, idOf(object.key()))
        .map(kind -> new Discrepancy(object.key(), kind));
  }

  private Step index(ReconcileProgress progress) {
    var batch = indexed.after(progress.mark());
    var keys = new LinkedHashSet<String>();
    batch.keys().forEach(listed -> keys.add(listed.key()));
    keys.removeAll(progress.told());
    var differences = differences(List.copyOf(keys), this::look);
    var tally = progress.tally().withIndexed(keys.size()).with(differences);
    var next =
        batch.end() == null
            ? new ReconcileProgress(Pass.DONE, "", 1, tally)
            : new ReconcileProgress(
                Pass.INDEX, batch.end(), batch.share(), tally, told(progress, batch, differences));
    return new Step(next, differences);
  }

  /// The keys that are gone, but for those of single articles: they are on one list of a month
  /// only.
  private Set<String> told(
      ReconcileProgress progress, IndexedKeys.Batch batch, List<Discrepancy> differences) {
    var gone = new HashSet<String>();
    differences.forEach(difference -> gone.add(difference.key()));
    var told = new HashSet<>(progress.told());
    batch.keys().stream()
        .filter(listed -> gone.contains(listed.key()))
        .filter(listed -> !listed.id().equals(idOf(listed.key())))
        .forEach(listed -> told.add(listed.key()));
    return told;
  }

  private ArticleId idOf(String key) {
    return ArticleId.of(bucket.name(), key);
  }

  private Optional<Discrepancy> look(String key) {
    return bucket.has().test(key)
        ? Optional.empty()
        : Optional.of(new Discrepancy(key, Discrepancy.Kind.GONE));
  }

  private <T> List<Discrepancy> differences(
      List<T> items, Function<T, Optional<Discrepancy>> comparison) {
    var comparisons = new ArrayList<Callable<Optional<Discrepancy>>>();
    items.forEach(item -> comparisons.add(() -> comparison.apply(item)));
    return readers.run(comparisons).stream().flatMap(Optional::stream).toList();
  }
}
