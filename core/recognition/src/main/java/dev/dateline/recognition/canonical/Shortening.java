package dev.dateline.recognition.canonical;

import java.util.Arrays;
import java.util.List;

/// The ways to shorten a person's full name, the most reliable first.
enum Shortening {
  /// `Joseph Biden` for `Joseph R. Biden`, unless one sentence has both. `John Adams` is `John
  /// Quincy Adams` only after the full name.
  MIDDLE {
    @Override
    boolean fits(List<String> part, List<String> full) {
      return part.size() == 2
          && full.size() > 2
          && part.getFirst().equals(full.getFirst())
          && part.getLast().equals(full.getLast());
    }

    @Override
    boolean holds(Person part, Person full) {
      return super.holds(part, full)
          && part.sentence() != full.sentence()
          && (hasInitials(full.words()) || full.first() < part.first());
    }

    private boolean hasInitials(List<String> words) {
      return words.subList(1, words.size() - 1).stream().allMatch(word -> word.length() == 1);
    }
  },
  /// `Putin` for `Vladimir Putin`, `bin Salman` for `Mohammed bin Salman`. A monarch has no
  /// surname: King `Salman`.
  SURNAME {
    @Override
    boolean fits(List<String> part, List<String> full) {
      return part.size() < full.size()
          && full.subList(full.size() - part.size(), full.size()).equals(part);
    }

    @Override
    boolean holds(Person part, Person full) {
      return super.holds(part, full) && !part.reigns();
    }
  },
  /// `Xi` for `Xi Jinping`, `Boris` for `Boris Johnson`.
  FIRST {
    @Override
    boolean fits(List<String> part, List<String> full) {
      return part.size() < full.size() && full.subList(0, part.size()).equals(part);
    }
  };

  /// Whether the words of `part` shorten those of `full` in this way.
  abstract boolean fits(List<String> part, List<String> full);

  /// Whether `part` shortens `full` in this way. A short form of several words keeps the
  /// generation: `Donald Trump` is not `Donald Trump Jr.`, but `Trump` may be.
  boolean holds(Person part, Person full) {
    boolean sameGeneration =
        part.words().size() == 1 || part.form().generation().equals(full.form().generation());
    return sameGeneration
        && !part.isNumberedUnlike(full)
        && part.mayFollow(full)
        && fits(part.words(), full.words());
  }

  /// Whether `part` shortens `full` in any way, wherever the two occur.
  static boolean isOfOne(Person part, Person full) {
    return part.form().generation().equals(full.form().generation())
        && Arrays.stream(values()).anyMatch(way -> way.fits(part.words(), full.words()));
  }
}
