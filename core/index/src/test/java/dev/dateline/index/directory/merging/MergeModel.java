package dev.dateline.index.directory.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Merges as people mean them: a list of "this into that" in the order it was said.
final class MergeModel {
  private record Edge(String alias, String root) {}

  private final List<Edge> edges = new ArrayList<>();

  /// Whether the merge is one that makes sense.
  boolean merge(String alias, String name) {
    if (root(alias).equals(root(name))) {
      return !root(alias).equals(alias);
    }
    if (!root(alias).equals(alias)) {
      return false;
    }
    edges.add(new Edge(alias, root(name)));
    return true;
  }

  /// Whether there was such a merge.
  boolean unmerge(String alias, String name) {
    Optional<Edge> edge = edges.stream().filter(each -> each.alias().equals(alias)).findFirst();
    if (edge.isEmpty() || !root(alias).equals(root(name)) || isBelow(name, alias)) {
      return false;
    }
    return edges.remove(edge.get());
  }

  /// All names that `name` stands for.
  Set<String> group(String name) {
    var group = new HashSet<String>();
    group.add(root(name));
    for (boolean grown = true; grown; ) {
      grown = false;
      for (var edge : edges) {
        grown |= group.contains(edge.root()) && group.add(edge.alias());
      }
    }
    return group;
  }

  private boolean isBelow(String name, String top) {
    return name.equals(top)
        || edges.stream().anyMatch(each -> each.alias().equals(name) && isBelow(each.root(), top));
  }

  String root(String name) {
    return edges.stream()
        .filter(each -> each.alias().equals(name))
        .findFirst()
        .map(each -> root(each.root()))
        .orElse(name);
  }
}
