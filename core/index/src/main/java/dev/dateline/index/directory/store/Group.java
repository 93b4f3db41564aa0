package dev.dateline.index.directory.store;

import dev.dateline.index.directory.spelling.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Names that users merged. Every member records the name it was merged into, so that each merge
/// can be undone separately.
///
/// @param name the root: the name under which the group is displayed
/// @param members the other names, sorted by key
public record Group(String name, List<Member> members) {
  /// A name that was merged.
  ///
  /// @param name as displayed
  /// @param parent the name that it was merged into, the root of its group at that time
  public record Member(String name, NameKey parent) {
    /// The member's key.
    public NameKey key() {
      return NameKey.of(name);
    }
  }

  /// The two groups after a merge is undone.
  ///
  /// @param rest the group without the released names, with the same root
  /// @param released the group of the name as it was before the merge
  public record Split(Group rest, Group released) {}

  public Group {
    members = members.stream().sorted(Comparator.comparing(Member::key)).toList();
  }

  /// The group of a single name.
  public static Group of(String name) {
    return new Group(name, List.of());
  }

  /// The root's key.
  public NameKey key() {
    return NameKey.of(name);
  }

  /// The keys of root and members.
  public Set<NameKey> keys() {
    var keys = new TreeSet<NameKey>();
    keys.add(key());
    members.forEach(member -> keys.add(member.key()));
    return keys;
  }

  /// The number of names.
  public int size() {
    return members.size() + 1;
  }

  /// This group after merging `other`, which shares no name with it, into its root.
  public Group with(Group other) {
    var all = new ArrayList<>(members);
    all.add(new Member(other.name, key()));
    all.addAll(other.members);
    return new Group(name, all);
  }

  /// The groups after undoing the merge of `member`.
  ///
  /// @throws IllegalArgumentException if `member` is not a member
  public Split split(NameKey member) {
    var name =
        members.stream()
            .filter(each -> each.key().equals(member))
            .map(Member::name)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(member + " is not a member of " + this));
    var below = below(member);
    return new Split(
        new Group(
            this.name,
            members.stream()
                .filter(each -> !each.key().equals(member) && !below.contains(each.key()))
                .toList()),
        new Group(name, members.stream().filter(each -> below.contains(each.key())).toList()));
  }

  /// The members that were merged into `top`, directly or indirectly.
  private Set<NameKey> below(NameKey top) {
    var below = new HashSet<NameKey>();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var member : members) {
        boolean under = member.parent().equals(top) || below.contains(member.parent());
        grown |= under && below.add(member.key());
      }
    }
    return below;
  }
}
