package dev.dateline.index.query;

/// The maximum size of a sample.
///
/// @param articles the most articles
/// @param mostStep the largest step of its thinning; 0 if the thinning is given
/// @param priceOfArticle the read units that each article of the sample costs after it is found
record Bounds(double articles, int mostStep, double priceOfArticle) {
  /// Weekdays differ, and a step of whole weeks would always sample the same one.
  private static final int WEEK = 7;

  /// If finding articles takes more of the budget, days are skipped, which leaves fewer to compare.
  private static final double MOST_FOR_FINDING = 0.5;

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

  /// What the articles of a sample cost after they are found.
  ///
  /// @param number how many are found
  double price(double number) {
    return priceOfArticle * Math.min(number, articles);
  }

  private Thinning smaller(Thinning thinning, Outlook outlook, double days, double readUnits) {
    int step = nextStep(thinning.step());
    double most = priceOfArticle > 0 ? MOST_FOR_FINDING * readUnits : readUnits;
    boolean isTooDear = outlook.cost(thinning, days) > most;
    if (isTooDear && !outlook.isDense(thinning)) {
      return step <= mostStep ? new Thinning(thinning.shift(), step) : thinning;
    }
    return thinning.halved(1);
  }

  private boolean fits(Thinning thinning, Outlook outlook, double days, double readUnits) {
    double number = outlook.articles(days) * thinning.share();
    return number <= articles && outlook.cost(thinning, days) + price(number) <= readUnits;
  }

  private static int nextStep(int step) {
    return (step + 1) % WEEK == 0 ? step + 2 : step + 1;
  }
}
