package dev.dateline.recognition.canonical;

import java.util.Arrays;
import java.util.List;

/// The ways in which a person's full name is shortened, the surest first.
enum Shortening {
  /// `Joseph Biden` of `Joseph R. Biden`, unless one sentence names both; but `John Adams` is `John
  /// Quincy Adams` only once he was named so.
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
  /// `Putin` of `Vladimir Putin`, `bin Salman` of `Mohammed bin Salman`; but King `Salman` has no
  /// surname.
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
  /// `Xi` of `Xi Jinping`, `Boris` of `Boris Johnson`.
  FIRST {
    @Override
    boolean fits(List<String> part, List<String> full) {
      return part.size() < full.size() && full.subList(0, part.size()).equals(part);
    }
  };

  /// Whether the words of `part` are those of `full` shortened in this way.
  abstract boolean fits(List<String> part, List<String> full);

  /// Whether `part` is `full` shortened in this way. A name of several words is of the same
  /// generation: `Donald Trump` is not `Donald Trump Jr.`, but `Trump` may be.
  boolean holds(Person part, Person full) {
    boolean sameGeneration =
        part.words().size() == 1 || part.form().generation().equals(full.form().generation());
    return sameGeneration && part.mayFollow(full) && fits(part.words(), full.words());
  }

  /// Whether `part` is `full` shortened in any way.
  static boolean isOfOne(Person part, Person full) {
    return part.form().generation().equals(full.form().generation())
        && Arrays.stream(values()).anyMatch(way -> way.fits(part.words(), full.words()));
  }
}
