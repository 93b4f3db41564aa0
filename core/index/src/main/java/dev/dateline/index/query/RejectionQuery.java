package dev.dateline.index.query;

import dev.dateline.index.postings.SortOrder;

/// Which rejected uploads, in which order.
///
/// @param dates when they were rejected
/// @param order newest or oldest first, to the second
public record RejectionQuery(DateRange dates, SortOrder order) implements Query {
  @Override
  public String canonical() {
    return String.join(
        "\n", "rejections", "from " + dates.first(), "to " + dates.last(), order.storedCode());
  }
}
