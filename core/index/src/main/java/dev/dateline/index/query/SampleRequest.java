package dev.dateline.index.query;

import org.jspecify.annotations.Nullable;

/// The size of a sample.
///
/// @param thinning the articles to include; null for as many as the bounds allow
/// @param mostStep the largest step of the thinning if none is given
/// @param articles the most articles if no thinning is given
/// @param cursor where to continue; null for the beginning
/// @param readUnits the budget in DynamoDB read request units, for finding the articles and for
///   what the caller reads of each; reading stops soon after it
/// @param priceOfArticle the read units that the caller spends on each article of the sample
/// @param withPayloads whether the payloads of the sample's postings are needed
public record SampleRequest(
    @Nullable Thinning thinning,
    int mostStep,
    int articles,
    @Nullable Cursor cursor,
    double readUnits,
    double priceOfArticle,
    boolean withPayloads) {
  /// As many articles as `readUnits` allow, of every day or every few days.
  public static SampleRequest within(double readUnits, int mostStep) {
    return new SampleRequest(null, mostStep, Integer.MAX_VALUE, null, readUnits, 0, false);
  }

  /// This request with another limit of articles, on each of which the caller then spends `price`
  /// read units.
  public SampleRequest atMost(int otherArticles, double price) {
    return new SampleRequest(
        thinning, mostStep, otherArticles, cursor, readUnits, price, withPayloads);
  }

  /// The bounds of the sample if no thinning is given.
  ///
  /// @param slack how many more articles than wanted may be found
  Bounds bounds(double slack) {
    return new Bounds(slack * articles, thinning == null ? mostStep : 0, priceOfArticle);
  }

  /// This request from `otherCursor` on.
  public SampleRequest from(@Nullable Cursor otherCursor) {
    return new SampleRequest(
        thinning, mostStep, articles, otherCursor, readUnits, priceOfArticle, withPayloads);
  }

  /// This request with another thinning; null for as many articles as the bounds allow.
  public SampleRequest with(@Nullable Thinning otherThinning) {
    return new SampleRequest(
        otherThinning, mostStep, articles, cursor, readUnits, priceOfArticle, withPayloads);
  }

  /// This request for a sample whose postings have payloads.
  public SampleRequest havingPayloads() {
    return new SampleRequest(thinning, mostStep, articles, cursor, readUnits, priceOfArticle, true);
  }
}
