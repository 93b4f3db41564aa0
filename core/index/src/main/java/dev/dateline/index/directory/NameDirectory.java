package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import dev.dateline.index.postings.PostingLists;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What people ask the directory, and tell it. Safe for use by several threads.
///
/// Trouble that may pass is thrown as [PostingLists.Unavailable].
public final class NameDirectory {
  private final NameStore store;
  private final DateSpanReader lifespan;

  private NameDirectory(NameStore store, PostingLists postings) {
    this.store = store;
    this.lifespan = new DateSpanReader(postings);
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

  /// The next names that begin as asked.
  public CompletionPage complete(CompletionRequest request) {
    return new NameCompleter(store).complete(request);
  }

  /// All that is known of the canonical name `name`; empty where no article uses it and nobody
  /// merged it.
  public Optional<NameDescription> describe(String name) {
    var key = NameKey.of(name);
    if (!key.fits()) {
      return Optional.empty();
    }
    var known = Optional.ofNullable(store.names(Set.of(key)).get(key));
    var shown = known.orElseGet(() -> new KnownName(name.strip(), Set.of(), Set.of()));
    var group = Groups.of(Set.of(key), store).of(shown.name());
    return known.isEmpty() && group.size() == 1
        ? Optional.empty()
        : Optional.of(
            new NameDescription(
                shown.name(), shown.types(), shown.aliases(), group, lifespan.of(group)));
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
