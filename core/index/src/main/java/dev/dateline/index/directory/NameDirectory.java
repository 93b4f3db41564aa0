package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.directory.completion.CompletionPage;
import dev.dateline.index.directory.completion.CompletionRequest;
import dev.dateline.index.directory.completion.NameCompleter;
import dev.dateline.index.directory.completion.Usage;
import dev.dateline.index.directory.merging.MergeOutcome;
import dev.dateline.index.directory.merging.NameMerger;
import dev.dateline.index.directory.reading.Candidate;
import dev.dateline.index.directory.reading.NameQuery;
import dev.dateline.index.directory.reading.NameReader;
import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.directory.reading.NearNames;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.directory.store.Groups;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.postings.PostingLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Reads, completes, describes and merges names for users. Thread-safe.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class NameDirectory {
  /// The most names for which suggestions are read in parallel.
  private static final int AT_ONCE = 16;

  private final NameStore store;
  private final DateSpanReader span;
  private final Usage usage;

  private NameDirectory(NameStore store, PostingLists postings) {
    this.store = store;
    this.span = new DateSpanReader(postings);
    this.usage = new Usage(postings);
  }

  /// The directory in `store` of the articles in `postings`.
  public static NameDirectory of(NameStore store, PostingLists postings) {
    return new NameDirectory(store, postings);
  }

  /// The reading of `query`. Every name has one: an unknown name is read as itself.
  ///
  /// @param types the types that it may have; empty for any
  public NameReading read(String query, Set<EntityType> types) {
    return Objects.requireNonNull(read(Map.of(query, types)).get(query));
  }

  /// The readings of `queries`, in their order, with suggestions for those that are unknown.
  ///
  /// @param queries names, each with the types that it may have; empty for any
  public Map<String, NameReading> read(Map<String, Set<EntityType>> queries) {
    var readings = new NameReader(store).read(queries);
    var tasks = new ArrayList<Callable<NameReading>>();
    readings.forEach(
        (name, reading) ->
            tasks.add(() -> suggesting(reading, queries.getOrDefault(name, Set.of()))));
    var suggesting = new LinkedHashMap<String, NameReading>();
    new Parallel(AT_ONCE).run(tasks).forEach(each -> suggesting.put(each.query(), each));
    return suggesting;
  }

  /// `reading`, with names near it if it is unknown, unless the user put it in quotes.
  private NameReading suggesting(NameReading reading, Set<EntityType> types) {
    var query = NameQuery.of(reading.query(), types);
    return query.verbatim() || !reading.isUnknown()
        ? reading
        : reading.near(
            used(new NearNames(store).of(query)).stream().limit(NearNames.MOST).toList());
  }

  /// The group that each of `names` belongs to, by the name's key.
  public Map<NameKey, Group> groups(Collection<String> names) {
    var keys = names.stream().map(NameKey::of).collect(Collectors.toSet());
    var groups = Groups.of(keys, store);
    var byKey = new HashMap<NameKey, Group>();
    names.forEach(name -> byKey.put(NameKey.of(name), groups.of(name)));
    return byKey;
  }

  /// The next page of names that begin with the prefix of `request`.
  public CompletionPage complete(CompletionRequest request) {
    return new NameCompleter(store, usage).complete(request);
  }

  /// The elements of `candidates` that some article uses, in their order.
  public List<Candidate> used(List<Candidate> candidates) {
    var keys = candidates.stream().map(Candidate::key).collect(Collectors.toUnmodifiableSet());
    var groups = Groups.of(keys, store);
    var used =
        usage.ofAny(
            candidates.stream().map(it -> groups.of(it.name())).collect(Collectors.toSet()));
    return candidates.stream().filter(it -> used.contains(groups.of(it.name()))).toList();
  }

  /// Describes the canonical name `name`; empty if no article uses it any longer, and it was never
  /// merged.
  public Optional<NameDescription> describe(String name) {
    var key = NameKey.of(name);
    if (!key.fits()) {
      return Optional.empty();
    }
    var unknown = new KnownName(name.strip(), Set.of(), Set.of());
    var stored = Optional.ofNullable(store.names(Set.of(key)).get(key));
    var group = Groups.of(Set.of(key), store).of(stored.orElse(unknown).name());
    var known = stored.filter(it -> usage.of(group));
    return known.isEmpty() && group.size() == 1
        ? Optional.empty()
        : Optional.of(describe(known.orElse(unknown), group));
  }

  private NameDescription describe(KnownName name, Group group) {
    return new NameDescription(name.name(), name.types(), name.aliases(), group, span.of(group));
  }

  /// Merges `alias`, together with all names merged into it, into `name` or, if `name` itself is
  /// merged, into its root. From then on each of these names stands for all of them.
  public MergeOutcome merge(String alias, String name) {
    return new NameMerger(store).merge(alias, name);
  }

  /// Undoes the merge of `alias` into `name` or its root: both are what they were before.
  public MergeOutcome unmerge(String alias, String name) {
    return new NameMerger(store).unmerge(alias, name);
  }
}
