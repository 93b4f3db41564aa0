package dev.dateline.index.query;

import org.jspecify.annotations.Nullable;

/// The size of a sample.
///
/// @param thinning the articles to include; null for as many as the bounds allow
/// @param mostStep the largest step of the thinning if none is given
/// @param articles the most articles if no thinning is given
/// @param cursor where to continue; null for the beginning
/// @param readUnits stop soon after this many DynamoDB read request units
public record SampleRequest(
    @Nullable Thinning thinning,
    int mostStep,
    int articles,
    @Nullable Cursor cursor,
    double readUnits) {
  /// As many articles as `readUnits` allow, of every day or every few days.
  public static SampleRequest within(double readUnits, int mostStep) {
    return new SampleRequest(null, mostStep, Integer.MAX_VALUE, null, readUnits);
  }

  /// All articles of the answer.
  public static SampleRequest all(double readUnits) {
    return of(Thinning.NONE, readUnits);
  }

  /// The articles of the answer that `thinning` includes.
  public static SampleRequest of(Thinning thinning, double readUnits) {
    return new SampleRequest(thinning, 1, Integer.MAX_VALUE, null, readUnits);
  }

  /// This request with another limit of articles.
  public SampleRequest atMost(int otherArticles) {
    return new SampleRequest(thinning, mostStep, otherArticles, cursor, readUnits);
  }

  /// This request from `otherCursor` on.
  public SampleRequest from(@Nullable Cursor otherCursor) {
    return new SampleRequest(thinning, mostStep, articles, otherCursor, readUnits);
  }

  /// This request with another thinning; null for as many articles as the bounds allow.
  public SampleRequest with(@Nullable Thinning otherThinning) {
    return new SampleRequest(otherThinning, mostStep, articles, cursor, readUnits);
  }
}
