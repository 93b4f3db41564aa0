package dev.dateline.documents.html.story;

/// Decides which hints to believe.
///
/// A hint against an element that holds the main heading, or nearly all of the page's prose, says
/// nothing about its content; nor does a hint that would leave next to nothing of the page.
final class Beliefs {
  private static final double NEARLY_ALL = 0.85;
  private static final double MOST = 0.75;

  private Beliefs() {}

  static void apply(Outline outline) {
    int prose = outline.prose();
    int[] claimed = new int[Hint.values().length];
    for (Container container : outline.containers()) {
      int above = container.parent == null ? 0 : container.parent.effective;
      int own = isMain(container, prose) ? container.hints & ~Hint.AGAINST : container.hints;
      claim(own & ~above, container.prose, claimed);
      container.effective = above | own;
    }
    int disbelieved = disbelieved(claimed, prose);
    for (Container container : outline.containers()) {
      container.effective &= ~disbelieved;
    }
  }

  private static boolean isMain(Container container, int prose) {
    boolean headed = container.headed && !container.tag.equals("h1");
    return headed || (container.prose > 0 && container.prose > NEARLY_ALL * prose);
  }

  private static void claim(int hints, int prose, int[] claimed) {
    for (Hint hint : Hint.values()) {
      claimed[hint.ordinal()] += hint.in(hints) ? prose : 0;
    }
  }

  private static int disbelieved(int[] claimed, int prose) {
    int hints = 0;
    for (Hint hint : Hint.values()) {
      boolean tooMuch = claimed[hint.ordinal()] > limit(hint) * prose;
      hints |= hint.isAgainst() && prose > 0 && tooMuch ? hint.bit() : 0;
    }
    return hints;
  }

  /// Comments and consent notices may well be longer than a short article.
  private static double limit(Hint hint) {
    return switch (hint) {
      case COMMENT, CONSENT -> 0.95;
      default -> MOST;
    };
  }
}
