package dev.dateline.recognition.canonical;

import java.util.Arrays;
import java.util.List;

/// The ways in which a person's full name is shortened, the surest first.
enum Shortening {
  /// `Joseph Biden` of `Joseph R. Biden`.
  MIDDLE {
    @Override
    boolean holds(List<String> part, List<String> full) {
      return part.size() > 1
          && part.size() < full.size()
          && part.getFirst().equals(full.getFirst())
          && part.getLast().equals(full.getLast());
    }
  },
  /// `Putin` of `Vladimir Putin`, `bin Salman` of `Mohammed bin Salman`.
  SURNAME {
    @Override
    boolean holds(List<String> part, List<String> full) {
      return part.size() < full.size()
          && full.subList(full.size() - part.size(), full.size()).equals(part);
    }
  },
  /// `Xi` of `Xi Jinping`, `Boris` of `Boris Johnson`.
  FIRST {
    @Override
    boolean holds(List<String> part, List<String> full) {
      return part.size() < full.size() && full.subList(0, part.size()).equals(part);
    }
  };

  /// Whether `part` is `full` shortened in this way.
  abstract boolean holds(List<String> part, List<String> full);

  /// Whether `part` is `full` shortened in any way.
  static boolean isOfOne(List<String> part, List<String> full) {
    return Arrays.stream(values()).anyMatch(way -> way.holds(part, full));
  }
}
