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

/// Finds the differences between the index and the bucket, in steps of bounded memory. Read-only.
///
/// The first pass compares every listed object with the register of its key; the second pass looks
/// up every indexed key in the bucket. Failures that may be retried are thrown as
/// [dev.dateline.articles.Unavailable], or as the bucket's own exceptions.
public final class Reconciliation {
  private final BucketAccess bucket;
  private final ObjectComparison comparison;
  private final IndexedKeys indexed;
  private final Parallel readers;
  private final Instant cutoff;

  /// Access to the bucket.
  ///
  /// @param has whether the bucket currently has an object with a given key
  public record BucketAccess(String name, Listing listing, Predicate<String> has) {}

  /// Access to the index.
  public record IndexAccess(RegisterReader registers, StoredPlaces stored, PostingLists lists) {}

  /// How to compare.
  ///
  /// @param concurrency the number of keys compared concurrently
  /// @param settling the age below which objects are skipped, since their events may still be
  ///   pending
  public record Tuning(int concurrency, Duration settling, InstantSource clock) {}

  /// Prepares the comparison of `bucket` with `index`.
  public Reconciliation(BucketAccess bucket, IndexAccess index, Tuning options) {
    this.bucket = bucket;
    this.comparison = new ObjectComparison(index.registers(), index.stored());
    this.indexed = new IndexedKeys(index.lists());
    this.readers = new Parallel(options.concurrency());
    this.cutoff = options.clock().instant().minus(options.settling());
  }

  /// The result of one step.
  ///
  /// @param next the progress after it
  public record Step(ReconcileProgress next, List<Discrepancy> differences) {}

  /// Runs the step after `progress`.
  public Step step(ReconcileProgress progress) {
    return switch (progress.pass()) {
      case LISTING -> compareListing(progress);
      case INDEX -> compareIndex(progress);
      case DONE -> new Step(progress, List.of());
    };
  }

  private Step compareListing(ReconcileProgress progress) {
    var batch = bucket.listing().after(progress.mark());
    var settled =
        batch.objects().stream().filter(object -> !object.modified().isAfter(cutoff)).toList();
    var differences = differences(settled, this::compare);
    int tooRecent = batch.objects().size() - settled.size();
    var counts = progress.counts().withListed(settled.size(), tooRecent).with(differences);
    var next =
        batch.end() == null
            ? new ReconcileProgress(Pass.INDEX, "", 0, counts)
            : new ReconcileProgress(Pass.LISTING, batch.end(), batch.share(), counts);
    return new Step(next, differences);
  }

  private Optional<Discrepancy> compare(ListedObject object) {
    return comparison
        .of(object, idOf(object.key()))
        .map(kind -> new Discrepancy(object.key(), kind));
  }

  private Step compareIndex(ReconcileProgress progress) {
    var batch = indexed.after(progress.mark());
    var keys = new LinkedHashSet<String>();
    batch.keys().forEach(listed -> keys.add(listed.key()));
    keys.removeAll(progress.reported());
    var differences = differences(List.copyOf(keys), this::checkPresence);
    var counts = progress.counts().withIndexed(keys.size()).with(differences);
    var next =
        batch.end() == null
            ? new ReconcileProgress(Pass.DONE, "", 1, counts)
            : new ReconcileProgress(
                Pass.INDEX,
                batch.end(),
                batch.share(),
                counts,
                reported(progress, batch, differences));
    return new Step(next, differences);
  }

  /// The reported keys that may appear again. The key of a single article cannot: it is on only one
  /// monthly list.
  private Set<String> reported(
      ReconcileProgress progress, IndexedKeys.KeyBatch batch, List<Discrepancy> differences) {
    var gone = new HashSet<String>();
    differences.forEach(difference -> gone.add(difference.key()));
    var reported = new HashSet<>(progress.reported());
    batch.keys().stream()
        .filter(listed -> gone.contains(listed.key()))
        .filter(listed -> !listed.id().equals(idOf(listed.key())))
        .forEach(listed -> reported.add(listed.key()));
    return reported;
  }

  private ArticleId idOf(String key) {
    return ArticleId.of(bucket.name(), key);
  }

  private Optional<Discrepancy> checkPresence(String key) {
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
