package dev.dateline.index.query;

/// How large a sample may become, and how it is made smaller.
///
/// @param articles at most so many
/// @param mostStep the largest step that its thinning may have
record Bounds(double articles, int mostStep) {
  /// Weekdays differ: a step of whole weeks would see the same one each time.
  private static final int WEEK = 7;

  /// The largest sample of `days` that is within these bounds, or the smallest that may be chosen.
  ///
  /// @param readUnits at most so many read units
  Thinning choose(Outlook outlook, double days, double readUnits) {
    var thinning = Thinning.NONE;
    while (!fits(thinning, outlook, days, readUnits)) {
      var smaller = smaller(thinning, outlook, days, readUnits);
      if (smaller.equals(thinning)) {
        return thinning;
      }
      thinning = smaller;
    }
    return thinning;
  }

  private Thinning smaller(Thinning thinning, Outlook outlook, double days, double readUnits) {
    int step = nextStep(thinning.step());
    boolean isTooDear = outlook.cost(thinning, days) > readUnits;
    if (isTooDear && !outlook.isDense(thinning)) {
      return step <= mostStep ? new Thinning(thinning.shift(), step) : thinning;
    }
    return thinning.halved(1);
  }

  private boolean fits(Thinning thinning, Outlook outlook, double days, double readUnits) {
    return outlook.cost(thinning, days) <= readUnits
        && outlook.articles(days) * thinning.share() <= articles;
  }

  private static int nextStep(int step) {
    return (step + 1) % WEEK == 0 ? step + 2 : step + 1;
  }
}
