package dev.dateline.index.query;

import org.jspecify.annotations.Nullable;

/// The size of a sample.
///
/// @param thinning the articles to include; null for as many as the bounds allow
/// @param mostStep the largest step of the thinning if none is given
/// @param articles the most articles if no thinning is given
/// @param cursor where to continue; null for the beginning
/// @param readUnits stop soon after this many DynamoDB read request units
/// @param priceOfArticle what the caller reads of each article in the sample; of an answer with
///   fewer than `articles`, the rest is spent on finding them all
/// @param withLines whether the payloads of the sample's postings are needed
public record SampleRequest(
    @Nullable Thinning thinning,
    int mostStep,
    int articles,
    @Nullable Cursor cursor,
    double readUnits,
    double priceOfArticle,
    boolean withLines) {
  /// As many articles as `readUnits` allow, of every day or every few days.
  public static SampleRequest within(double readUnits, int mostStep) {
    return new SampleRequest(null, mostStep, Integer.MAX_VALUE, null, readUnits, 0, false);
  }

  /// All articles of the answer.
  public static SampleRequest all(double readUnits) {
    return of(Thinning.NONE, readUnits);
  }

  /// The articles of the answer that `thinning` includes.
  public static SampleRequest of(Thinning thinning, double readUnits) {
    return new SampleRequest(thinning, 1, Integer.MAX_VALUE, null, readUnits, 0, false);
  }

  /// This request with another limit of articles.
  public SampleRequest atMost(int otherArticles) {
    return atMost(otherArticles, priceOfArticle);
  }

  /// This request with another limit of articles, of which the caller then reads more for `price`
  /// read units each.
  public SampleRequest atMost(int otherArticles, double price) {
    return new SampleRequest(
        thinning, mostStep, otherArticles, cursor, readUnits, price, withLines);
  }

  /// What finding the articles may consume if there are about `number`.
  double budgetFor(double number) {
    return readUnits + priceOfArticle * Math.max(0, articles - number);
  }

  /// This request from `otherCursor` on.
  public SampleRequest from(@Nullable Cursor otherCursor) {
    return new SampleRequest(
        thinning, mostStep, articles, otherCursor, readUnits, priceOfArticle, withLines);
  }

  /// This request with another thinning; null for as many articles as the bounds allow.
  public SampleRequest with(@Nullable Thinning otherThinning) {
    return new SampleRequest(
        otherThinning, mostStep, articles, cursor, readUnits, priceOfArticle, withLines);
  }

  /// This request for a sample whose postings have payloads.
  public SampleRequest havingLines() {
    return new SampleRequest(thinning, mostStep, articles, cursor, readUnits, priceOfArticle, true);
  }
}
