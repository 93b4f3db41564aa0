package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import dev.dateline.index.postings.PostingLists;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What people ask the directory, and tell it. Safe for use by several threads.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class NameDirectory {
  private final NameStore store;
  private final DateSpanReader lifespan;
  private final Usage usage;

  private NameDirectory(NameStore store, PostingLists postings) {
    this.store = store;
    this.lifespan = new DateSpanReader(postings);
    this.usage = new Usage(postings);
  }

  /// The directory that is kept in `store`, of the articles in `postings`.
  public static NameDirectory of(NameStore store, PostingLists postings) {
    return new NameDirectory(store, postings);
  }

  /// How `asked` is to be read. Every name has a reading: one that is not known is read as itself.
  ///
  /// @param types what it is meant to name; empty for anything
  public NameReading read(String asked, Set<EntityType> types) {
    return Objects.requireNonNull(read(Map.of(asked, types)).get(asked));
  }

  /// How each of `asked` is to be read, in their order.
  ///
  /// @param asked names, with what each is meant to name; empty for anything
  public Map<String, NameReading> read(Map<String, Set<EntityType>> asked) {
    return new NameReader(store).read(asked);
  }

  /// The group that each of `names` belongs to, by the name's key.
  public Map<NameKey, Group> groups(Collection<String> names) {
    var keys = names.stream().map(NameKey::of).collect(Collectors.toSet());
    var groups = Groups.of(keys, store);
    var byKey = new HashMap<NameKey, Group>();
    names.forEach(name -> byKey.put(NameKey.of(name), groups.of(name)));
    return byKey;
  }

  /// The next names that begin as asked.
  public CompletionPage complete(CompletionRequest request) {
    return new NameCompleter(store, usage).complete(request);
  }

  /// Those of `candidates` that some article uses, in their order.
  public List<Candidate> used(List<Candidate> candidates) {
    var keys = candidates.stream().map(Candidate::key).collect(Collectors.toUnmodifiableSet());
    var groups = Groups.of(keys, store);
    var used =
        usage.ofAny(
            candidates.stream().map(it -> groups.of(it.name())).collect(Collectors.toSet()));
    return candidates.stream().filter(it -> used.contains(groups.of(it.name()))).toList();
  }

  /// All that is known of the canonical name `name`; empty where no article uses it, or none does
  /// any longer, and nobody merged it.
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
    return new NameDescription(
        name.name(), name.types(), name.aliases(), group, lifespan.of(group));
  }

  /// Merges `alias`, with all that was merged into it, into `name` or, where `name` is merged
  /// itself, into what it is merged into. From then on each of them stands for all.
  public MergeOutcome merge(String alias, String name) {
    return new NameMerger(store).merge(alias, name);
  }

  /// Undoes the merge of `alias` into `name`, or into what `name` is merged into: each is again
  /// what it was before.
  public MergeOutcome unmerge(String alias, String name) {
    return new NameMerger(store).unmerge(alias, name);
  }
}
