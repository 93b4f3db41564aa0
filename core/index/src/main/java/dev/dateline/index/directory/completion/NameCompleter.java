package dev.dateline.index.directory.completion;

import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.NameSpelling;
import dev.dateline.index.directory.store.EntryBatch;
import dev.dateline.index.directory.store.Groups;
import dev.dateline.index.directory.store.NameEntry;
import dev.dateline.index.directory.store.NameStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Completes prefixes to names that articles mention.
public final class NameCompleter {
  /// The fewest entries to request; fewer would cost as much.
  private static final int FEWEST_LINES = 25;

  /// Limits the requests of a page, since few entries may have the requested type.
  private static final int REQUESTS = 8;

  private final NameStore store;
  private final Usage usage;

  /// A completer for the directory in `store`.
  public NameCompleter(NameStore store, Usage usage) {
    this.store = store;
    this.usage = usage;
  }

  /// The next page of names that begin with the prefix of `request`.
  public CompletionPage complete(CompletionRequest request) {
    var found = new LinkedHashMap<NameEntry, Completion>();
    @Nullable String after = request.after();
    for (int requests = 0; requests < REQUESTS && found.size() < request.limit(); requests++) {
      var batch =
          store.entries(request.prefix().value(), after, Math.max(FEWEST_LINES, request.limit()));
      after = add(batch, request, found);
      if (after == null) {
        break;
      }
    }
    return new CompletionPage(ordered(found.values(), request), after);
  }

  /// Names that contain the prefix themselves come before those that only have an alias with it.
  private static List<Completion> ordered(Collection<Completion> found, CompletionRequest request) {
    var prefix = request.prefix().value();
    return found.stream()
        .sorted(
            Comparator.comparing(
                completion -> !FoldedName.of(completion.name()).hasWordsBeginningWith(prefix)))
        .toList();
  }

  /// Adds the names of `batch` until the page is full.
  ///
  /// @return the sort key after which to continue; null at the end
  private @Nullable String add(
      EntryBatch batch, CompletionRequest request, Map<NameEntry, Completion> found) {
    var lines = batch.entries();
    int read = 0;
    while (read < lines.size() && found.size() < request.limit()) {
      int end = Math.min(lines.size(), read + request.limit() - found.size());
      add(lines.subList(read, end).stream().filter(it -> isShown(it, request)).toList(), found);
      read = end;
    }
    boolean more = read < lines.size() || batch.more();
    return more && read > 0 ? lines.get(read - 1).sortKey() : null;
  }

  private static boolean isShown(NameEntry entry, CompletionRequest request) {
    boolean isOfType = request.type() == null || request.type() == entry.type();
    return isOfType && !isRespelling(entry, request);
  }

  /// Whether the alias only spells a person's name differently, and the name itself begins with the
  /// prefix, so that it has an entry of its own.
  private static boolean isRespelling(NameEntry entry, CompletionRequest request) {
    var name = FoldedName.of(entry.name());
    return !entry.alias().equals(name)
        && name.value().startsWith(request.prefix().value())
        && NameSpelling.ofPersons(entry.name()).contains(entry.alias());
  }

  private void add(List<NameEntry> entries, Map<NameEntry, Completion> found) {
    var keys = entries.stream().map(NameEntry::key).collect(Collectors.toUnmodifiableSet());
    var groups = Groups.of(keys, store);
    var used =
        usage.ofAny(entries.stream().map(it -> groups.of(it.name())).collect(Collectors.toSet()));
    for (var entry : entries) {
      var group = groups.of(entry.name());
      if (used.contains(group)) {
        var shown = group.size() == 1 ? entry.name() : group.name();
        var identity = new NameEntry(FoldedName.of(""), group.key().value(), entry.type());
        found.putIfAbsent(identity, new Completion(shown, entry.type()));
      }
    }
  }
}
