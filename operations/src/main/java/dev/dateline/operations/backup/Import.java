package dev.dateline.operations.backup;

import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.Merge;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.protocol.Restoration;
import dev.dateline.index.protocol.Restoration.Outcome;
import dev.dateline.index.watch.Watch;
import dev.dateline.index.watch.WatchStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes lines of a backup to an index. What the index already has stays; so lines may be written
/// again, in any order and concurrently.
record Import(Restoration contents, NameStore names, WatchStore watches) {
  /// What became of `line`; empty if it holds nothing to write.
  Optional<Outcome> write(BackupLine line) {
    return switch (line) {
      case BackupLine.Header _ -> Optional.empty();
      case BackupLine.End _ -> Optional.empty();
      case BackupLine.Content content -> Optional.of(contents.restore(content.stored()));
      case BackupLine.DirectoryEntry name -> Optional.of(write(name.known()));
      case BackupLine.Merged merged -> Optional.of(write(merged.group()));
      case BackupLine.Watching watching -> Optional.of(write(watching.watch()));
    };
  }

  /// Entries are written first, as when a name is learned.
  private Outcome write(KnownName name) {
    names.add(name.entries().toList());
    names.add(name);
    return Outcome.RESTORED;
  }

  private Outcome write(Group group) {
    var wanted = new HashMap<NameKey, Merge>();
    group.members().forEach(member -> wanted.put(member.key(), new Merge.Into(group.key())));
    wanted.put(group.key(), new Merge.Root(group));
    var stored = names.merges(wanted.keySet());
    if (stored.equals(wanted)) {
      return Outcome.UNCHANGED;
    }
    return stored.isEmpty() && names.replace(changes(wanted)) ? Outcome.RESTORED : Outcome.KEPT;
  }

  private static List<NameStore.MergeChange> changes(Map<NameKey, Merge> wanted) {
    var changes = new ArrayList<NameStore.MergeChange>();
    wanted.forEach((key, merge) -> changes.add(new NameStore.MergeChange(key, null, merge)));
    return changes;
  }

  private Outcome write(Watch watch) {
    for (var stored : watches.all()) {
      if (stored.name().equals(watch.name())) {
        return stored.equals(watch) ? Outcome.UNCHANGED : Outcome.KEPT;
      }
    }
    watches.put(watch);
    return Outcome.RESTORED;
  }
}
