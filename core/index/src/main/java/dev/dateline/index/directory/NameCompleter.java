package dev.dateline.index.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Completes names.
final class NameCompleter {
  /// One request to the store reads this many lines at least, which cost no more than a few do.
  private static final int FEWEST_LINES = 25;

  /// A page ends after so many requests, however few lines were of the type asked for.
  private static final int REQUESTS = 8;

  private final NameStore store;

  NameCompleter(NameStore store) {
    this.store = store;
  }

  CompletionPage complete(CompletionRequest request) {
    var entries = new ArrayList<NameEntry>();
    @Nullable String after = request.after();
    for (int requests = 0; requests < REQUESTS && entries.size() < request.limit(); requests++) {
      var slice =
          store.entries(request.prefix().value(), after, Math.max(FEWEST_LINES, request.limit()));
      slice.entries().stream().filter(each -> isOfType(each, request)).forEach(entries::add);
      if (!slice.more() || slice.entries().isEmpty()) {
        after = null;
        break;
      }
      after = slice.entries().getLast().sortKey();
    }
    return page(entries, request, after);
  }

  private CompletionPage page(
      List<NameEntry> entries, CompletionRequest request, @Nullable String after) {
    if (entries.size() <= request.limit()) {
      return new CompletionPage(completions(entries), after);
    }
    var first = entries.subList(0, request.limit());
    return new CompletionPage(completions(first), first.getLast().sortKey());
  }

  private static boolean isOfType(NameEntry entry, CompletionRequest request) {
    return request.type() == null || request.type() == entry.type();
  }

  private List<Completion> completions(List<NameEntry> entries) {
    var keys = entries.stream().map(NameEntry::key).collect(Collectors.toUnmodifiableSet());
    var groups = Groups.of(keys, store);
    Map<NameEntry, Completion> once = new LinkedHashMap<>();
    for (var entry : entries) {
      var group = groups.of(entry.name());
      var shown = group.size() == 1 ? entry.name() : group.name();
      var identity = new NameEntry(FoldedName.of(""), group.key().value(), entry.type());
      once.putIfAbsent(identity, new Completion(shown, entry.type(), entry.alias().value()));
    }
    return List.copyOf(once.values());
  }
}
