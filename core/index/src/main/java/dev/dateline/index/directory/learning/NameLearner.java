package dev.dateline.index.directory.learning;

import dev.dateline.articles.Recognition;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.NameStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Adds the names of articles to the directory. Writes only what is new, and first reads what is
/// stored, unless the name was seen recently.
///
/// Any number of writers may learn the same names concurrently and crash at any point: the entries
/// of a name are written before the name itself, so that a stored name proves that its entries
/// exist. Thread-safe.
public final class NameLearner {
  /// More than the new names of most articles.
  private static final int AT_ONCE = 8;

  private final NameStore store;
  private final Parallel writers = new Parallel(AT_ONCE);
  private final RecentNames recent = new RecentNames();

  private NameLearner(NameStore store) {
    this.store = store;
  }

  /// A learner that writes to `store`.
  public static NameLearner over(NameStore store) {
    return new NameLearner(store);
  }

  /// Learns the names that `recognition` found in `text`.
  ///
  /// @throws dev.dateline.articles.Unavailable on transient failures; repeating the call completes
  ///   the work
  public void learn(Recognition recognition, String text) {
    var unconfirmed =
        ArticleNames.of(recognition, text).stream().filter(name -> !recent.cover(name)).toList();
    if (!unconfirmed.isEmpty()) {
      learn(unconfirmed);
    }
  }

  private void learn(List<KnownName> unconfirmed) {
    var stored =
        store.names(
            unconfirmed.stream().map(KnownName::key).collect(Collectors.toUnmodifiableSet()));
    stored.values().forEach(recent::remember);
    var names =
        unconfirmed.stream().map(name -> NameDelta.of(name, stored.get(name.key()))).toList();
    var entries =
        names.stream().map(NameDelta::entries).flatMap(Collection::stream).distinct().toList();
    if (!entries.isEmpty()) {
      store.add(entries);
    }
    write(names.stream().map(NameDelta::name).filter(name -> !name.isEmpty()).toList(), stored);
    unconfirmed.forEach(recent::remember);
  }

  private void write(List<KnownName> names, Map<NameKey, KnownName> stored) {
    store.addNew(names.stream().filter(name -> !stored.containsKey(name.key())).toList());
    writers.run(
        names.stream().filter(name -> stored.containsKey(name.key())).map(this::adding).toList());
  }

  private Callable<Boolean> adding(KnownName name) {
    return () -> {
      store.add(name);
      return true;
    };
  }
}
