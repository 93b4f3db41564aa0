package dev.dateline.index.query;

/// The maximum size of a sample.
///
/// @param articles the most articles
/// @param mostStep the largest step of its thinning
record Bounds(double articles, int mostStep) {
  /// Weekdays differ, and a step of whole weeks would always sample the same one.
  private static final int WEEK = 7;

  /// The thinning of the largest sample of `days` within these bounds, or the smallest one
  /// possible.
  ///
  /// @param readUnits the budget of read units
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
