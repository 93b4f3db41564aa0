package dev.dateline.operations.erase;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.directory.store.Merge;
import dev.dateline.index.directory.store.NameStore.MergeChange;
import dev.dateline.operations.erase.Holding.Content;
import dev.dateline.operations.erase.ObjectVersions.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Erases holdings: first the objects, so that no event can bring anything back, then the articles,
/// merges and watches. A [RemnantRemover] removes what the table still remembers of them.
///
/// @param withArchives whether to delete whole archives
record Eraser(DataStores stores, SoughtNames names, boolean withArchives) {
  /// Whether `holding` is kept because it is in an archive that has other articles too.
  boolean isKept(Holding holding) {
    return holding.kind().isInArchive() && !withArchives;
  }

  /// Erases `holding`, unless it is kept.
  void erase(Holding holding) {
    if (isKept(holding)) {
      return;
    }
    switch (holding) {
      case Content content -> erase(content);
      case Holding.Merged merged -> dissolve(merged.group());
      case Holding.Watched watched -> stores.watches().remove(watched.name());
      case Holding.Trace _ -> {}
      case Holding.DirectoryEntry _ -> {}
    }
  }

  private void erase(Content content) {
    if (content.kind() == Holding.Kind.LISTED) {
      return;
    }
    boolean isFormer = content.kind() == Holding.Kind.FORMER;
    stores.versions().of(content.key()).stream()
        .filter(version -> !(isFormer && version.isCurrent()))
        .forEach(stores.versions()::delete);
    if (!isFormer) {
      var id = uploadId(content.key());
      stores.index().remove(id, stores.index().sequencerForRescan(id));
    }
  }

  private ArticleId uploadId(String key) {
    return ArticleId.of(stores.bucket(), key);
  }

  /// Deletes the earlier versions of uploads that left `traces`. The index no longer knows the keys
  /// of these uploads, so this lists the whole bucket.
  void eraseVersions(List<Holding.Trace> traces) {
    var ids = new HashSet<ArticleId>();
    traces.forEach(trace -> ids.add(trace.upload()));
    if (ids.isEmpty()) {
      return;
    }
    var removed = new ArrayList<Version>();
    stores
        .versions()
        .forEach(
            version -> {
              if (!version.isCurrent() && ids.contains(uploadId(version.key()))) {
                removed.add(version);
              }
            });
    removed.forEach(stores.versions()::delete);
  }

  /// Takes the person's names out of a group. If the root is one of them, nothing stays merged.
  private void dissolve(Group group) {
    var members =
        group.members().stream()
            .filter(member -> !names.isIn(member.name()))
            .map(member -> names.isIn(member.parent().value()) ? under(group, member) : member)
            .toList();
    boolean isRoot = names.isIn(group.name());
    var rest = isRoot || members.isEmpty() ? null : new Group(group.name(), members);
    stores.names().replace(changes(group, rest));
  }

  private static Group.Member under(Group group, Group.Member member) {
    return new Group.Member(member.name(), group.key());
  }

  private static List<MergeChange> changes(Group group, @Nullable Group rest) {
    var into = new Merge.Into(group.key());
    Set<NameKey> kept = rest == null ? Set.of() : rest.keys();
    var changes = new ArrayList<MergeChange>();
    changes.add(
        new MergeChange(
            group.key(), new Merge.Root(group), rest == null ? null : new Merge.Root(rest)));
    for (var member : group.members()) {
      changes.add(new MergeChange(member.key(), into, kept.contains(member.key()) ? into : null));
    }
    return changes;
  }
}
