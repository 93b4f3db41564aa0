package dev.dateline.recognition.text;

import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lists of names in a text's order.
public final class Names {
  private static final Comparator<Name> ORDER =
      Comparator.comparingInt(Name::start).thenComparingInt(Name::end);

  private Names() {}

  /// `first`, and of `second` those that overlap none of it; each list is free of overlaps and in
  /// order.
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

  /// Those of `names`, which are in order and free of overlaps, that share a character with `span`.
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
