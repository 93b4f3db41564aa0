package dev.dateline.index.directory.merging;

import dev.dateline.articles.Unavailable;
import dev.dateline.index.directory.merging.MergeOutcome.Merged;
import dev.dateline.index.directory.merging.MergeOutcome.Reason;
import dev.dateline.index.directory.merging.MergeOutcome.Rejected;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.directory.store.Groups;
import dev.dateline.index.directory.store.Merge;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.directory.store.NameStore.MergeChange;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Merges names and undoes merges for users. Each change is atomic and based on what was read; if
/// another user changed that meanwhile, it is computed again.
public final class NameMerger {
  /// The largest group: all of its names change in one transaction of at most 100 actions.
  static final int LARGEST_GROUP = 90;

  private static final int ATTEMPTS = 5;

  private final NameStore store;

  /// A merger for the directory in `store`.
  public NameMerger(NameStore store) {
    this.store = store;
  }

  /// Merges `alias`, with all that was merged into it, into the group of `name`.
  public MergeOutcome merge(String alias, String name) {
    return invalid(alias, name).orElseGet(() -> retry(() -> mergeOnce(alias, name)));
  }

  /// Undoes the merge of `alias` into the group of `name`: both are what they were before.
  public MergeOutcome unmerge(String alias, String name) {
    return invalid(alias, name).orElseGet(() -> retry(() -> unmergeOnce(alias, name)));
  }

  private static Optional<MergeOutcome> invalid(String alias, String name) {
    var one = NameKey.of(alias);
    var other = NameKey.of(name);
    if (!one.fits() || !other.fits()) {
      return refused(Reason.NOT_A_NAME, "A name has 1 to " + NameKey.LONGEST + " characters.");
    }
    return one.equals(other)
        ? refused(
            Reason.SAME_NAME, quoted(alias) + " and " + quoted(name) + " are one name already.")
        : Optional.empty();
  }

  /// Retries until no other change interferes; an attempt returns null if one did.
  private static MergeOutcome retry(Supplier<@Nullable MergeOutcome> attempt) {
    for (int attempts = 0; attempts < ATTEMPTS; attempts++) {
      var outcome = attempt.get();
      if (outcome != null) {
        return outcome;
      }
    }
    throw new Unavailable(
        "others kept changing the same names", new ConcurrentModificationException());
  }

  private @Nullable MergeOutcome mergeOnce(String alias, String name) {
    var groups = Groups.of(Set.of(NameKey.of(alias), NameKey.of(name)), store);
    var source = displayed(groups, alias);
    var target = displayed(groups, name);
    if (source.key().equals(target.key())) {
      return alreadyMerged(target, alias, name);
    }
    if (groups.isMerged(NameKey.of(alias))) {
      return new Rejected(Reason.MERGED_ELSEWHERE, elsewhere(alias, source));
    }
    if (source.size() + target.size() > LARGEST_GROUP) {
      return new Rejected(Reason.TOO_MANY, "A group has at most " + LARGEST_GROUP + " names.");
    }
    var merged = target.with(source);
    return store.replace(changes(target, merged, source)) ? new Merged(merged, true) : null;
  }

  private static MergeOutcome alreadyMerged(Group group, String alias, String name) {
    return group.key().equals(NameKey.of(alias))
        ? new Rejected(
            Reason.CYCLE,
            quoted(name) + " is merged into " + quoted(alias) + " already: undo that first.")
        : new Merged(group, false);
  }

  private @Nullable MergeOutcome unmergeOnce(String alias, String name) {
    var key = NameKey.of(alias);
    var groups = Groups.of(Set.of(key, NameKey.of(name)), store);
    var group = groups.of(name);
    if (!groups.isMerged(key)) {
      return new Rejected(Reason.NOT_MERGED, quoted(alias) + " is not merged into another name.");
    }
    if (!group.keys().contains(key)) {
      return new Rejected(Reason.NOT_MERGED, elsewhere(alias, groups.of(alias)));
    }
    var split = group.split(key);
    if (split.released().keys().contains(NameKey.of(name))) {
      return new Rejected(Reason.NOT_MERGED, elsewhere(alias, group));
    }
    return store.replace(changes(group, split)) ? new Merged(split.rest(), true) : null;
  }

  /// The group of `name`; if it is alone, spelled as the directory displays it.
  private Group displayed(Groups groups, String name) {
    var group = groups.of(name);
    if (group.size() > 1) {
      return group;
    }
    var known = store.names(Set.of(group.key())).get(group.key());
    return known == null ? Group.of(name.strip()) : Group.of(known.name());
  }

  private static List<MergeChange> changes(Group target, Group merged, Group source) {
    var changes = new ArrayList<MergeChange>();
    changes.add(new MergeChange(target.key(), root(target), root(merged)));
    changes.add(new MergeChange(source.key(), root(source), new Merge.Into(target.key())));
    source.members().forEach(each -> changes.add(move(each, source, target)));
    return changes;
  }

  private static List<MergeChange> changes(Group group, Group.Split split) {
    var released = split.released();
    var changes = new ArrayList<MergeChange>();
    changes.add(new MergeChange(group.key(), root(group), root(split.rest())));
    changes.add(new MergeChange(released.key(), new Merge.Into(group.key()), root(released)));
    released.members().forEach(each -> changes.add(move(each, group, released)));
    return changes;
  }

  private static MergeChange move(Group.Member member, Group from, Group to) {
    return new MergeChange(member.key(), new Merge.Into(from.key()), new Merge.Into(to.key()));
  }

  private static @Nullable Merge root(Group group) {
    return group.size() == 1 ? null : new Merge.Root(group);
  }

  private static Optional<MergeOutcome> refused(Reason reason, String message) {
    return Optional.of(new Rejected(reason, message));
  }

  private static String elsewhere(String alias, Group group) {
    return quoted(alias) + " is merged into " + quoted(group.name()) + ".";
  }

  private static String quoted(String name) {
    return "\"" + name.strip() + "\"";
  }
}
