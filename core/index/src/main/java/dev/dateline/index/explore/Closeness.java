package dev.dateline.index.explore;

/// How much more often two things occur together than by chance.
///
/// @param npmi normalized pointwise mutual information: 0 by chance, 1 if never apart
/// @param score the evidence for that, as G²
/// @see <a href="https://svn.spraakdata.gu.se/repos/gerlof/pub/www/Docs/npmi-pfd.pdf">Bouma,
///   2009</a>
record Closeness(double npmi, double score) {
  /// The closeness of two things.
  ///
  /// @param both the number of articles that have both
  /// @param one the number of articles that have the one
  /// @param other the number of articles that have the other
  /// @param all the number of articles
  static Closeness of(int both, int one, int other, int all) {
    double expected = (double) one * other / all;
    double score = LogLikelihood.of(both, one, other - both, all - one);
    double npmi = both == all ? 0 : Math.log(both / expected) / -Math.log((double) both / all);
    return new Closeness(npmi, both > expected ? score : 0);
  }

  /// The closeness of a thing to what a group of articles has in common, compared with other
  /// articles.
  ///
  /// @param some the number of articles of the group that have the thing
  /// @param articles the number of articles of the group
  /// @param usually the number of other articles that have it
  /// @param others the number of other articles
  /// @param share the share of the group in all articles
  static Closeness toAll(int some, int articles, int usually, int others, double share) {
    double here = (double) some / articles;
    double usual = Math.max(usually, HALF) / Math.max(1, others);
    double together = Math.min(1, here * share);
    double npmi = together >= 1 ? 0 : Math.log(here / usual) / -Math.log(together);
    double score = LogLikelihood.of(some, articles, usually, Math.max(1, others));
    return new Closeness(Math.min(1, npmi), here > usual ? score : 0);
  }

  /// Added to counts, so that what was not seen is not taken to be impossible.
  private static final double HALF = 0.5;
}
