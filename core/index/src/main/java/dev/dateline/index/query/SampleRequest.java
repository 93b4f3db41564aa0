package dev.dateline.index.query;

import org.jspecify.annotations.Nullable;

/// How large a sample is wanted.
///
/// @param thinning which articles it shall have; null for as many as the bounds allow
/// @param mostStep the largest step that a thinning may have if none is given
/// @param articles how many articles it may have if no thinning is given
/// @param cursor where to go on; null for the beginning
/// @param readUnits stop soon after so many of DynamoDB's read request units
public record SampleRequest(
    @Nullable Thinning thinning,
    int mostStep,
    int articles,
    @Nullable Cursor cursor,
    double readUnits) {
  /// As many articles as `readUnits` pay for, of every day or of every few days.
  public static SampleRequest within(double readUnits, int mostStep) {
    return new SampleRequest(null, mostStep, Integer.MAX_VALUE, null, readUnits);
  }

  /// All articles of the answer, from its beginning.
  public static SampleRequest all(double readUnits) {
    return of(Thinning.NONE, readUnits);
  }

  /// The articles that `thinning` has, from the beginning of the answer.
  public static SampleRequest of(Thinning thinning, double readUnits) {
    return new SampleRequest(thinning, 1, Integer.MAX_VALUE, null, readUnits);
  }

  /// The same with at most so many articles.
  public SampleRequest atMost(int otherArticles) {
    return new SampleRequest(thinning, mostStep, otherArticles, cursor, readUnits);
  }

  /// The same from `otherCursor` on.
  public SampleRequest from(@Nullable Cursor otherCursor) {
    return new SampleRequest(thinning, mostStep, articles, otherCursor, readUnits);
  }

  /// The same with a given thinning; null for as many articles as the bounds allow.
  public SampleRequest with(@Nullable Thinning otherThinning) {
    return new SampleRequest(otherThinning, mostStep, articles, cursor, readUnits);
  }
}
