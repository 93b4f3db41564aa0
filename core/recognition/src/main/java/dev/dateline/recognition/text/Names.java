package dev.dateline.recognition.text;

import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Operations on lists of names in text order.
public final class Names {
  private static final Comparator<Name> ORDER =
      Comparator.comparingInt(Name::start).thenComparingInt(Name::end);

  private static final Comparator<Name> EARLIEST_AND_LONGEST =
      Comparator.comparingInt(Name::start)
          .thenComparing(Comparator.comparingInt(Name::end).reversed());

  private Names() {}

  /// All of `first`, and those names of `second` that overlap none of them. Each list is in order
  /// and has no overlaps.
  public static List<Name> join(List<Name> first, List<Name> second) {
    var joined = new ArrayList<>(first);
    int at = 0;
    for (Name name : second) {
      while (at < first.size() && first.get(at).end() <= name.start()) {
        at++;
      }
      if (at == first.size() || !first.get(at).overlaps(name)) {
        joined.add(name);
      }
    }
    joined.sort(ORDER);
    return joined;
  }

  /// `names` in order, without those that overlap an earlier or longer one.
  public static List<Name> disjoint(List<Name> names) {
    var kept = new ArrayList<Name>();
    for (Name name : names.stream().sorted(EARLIEST_AND_LONGEST).toList()) {
      if (kept.isEmpty() || kept.getLast().end() <= name.start()) {
        kept.add(name);
      }
    }
    return kept;
  }

  /// The names that share a character with `span`. `names` is in order and has no overlaps.
  public static List<Name> overlapping(List<Name> names, Span span) {
    int from = firstAfter(names, span.start());
    int to = from;
    while (to < names.size() && names.get(to).start() < span.end()) {
      to++;
    }
    return names.subList(from, to);
  }

  private static int firstAfter(List<Name> names, int offset) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
