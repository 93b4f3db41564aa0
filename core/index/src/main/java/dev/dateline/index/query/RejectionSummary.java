package dev.dateline.index.query;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.index.postings.Payload;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How many uploads were rejected for which reasons, and what to do about them.
///
/// @param reasons the most frequent first
/// @param count the number of rejected uploads
/// @param isExact whether all were counted; otherwise every number is a lower bound
public record RejectionSummary(List<ByReason> reasons, long count, boolean isExact) {
  private static final int MOST_REMEDIES = 5;

  public RejectionSummary {
    reasons = List.copyOf(reasons);
  }

  /// The uploads that were rejected for one reason.
  ///
  /// @param remedies the most frequent first, at most 5
  public record ByReason(Reason reason, long count, List<ByRemedy> remedies) {
    public ByReason {
      remedies = List.copyOf(remedies);
    }
  }

  /// The uploads that one remedy helps.
  ///
  /// @param example the key of one of them
  public record ByRemedy(String remedy, long count, String example) {}

  /// The summary of `uploads`.
  ///
  /// @param isExact whether these are all
  static RejectionSummary of(List<Payload.Rejected> uploads, boolean isExact) {
    Map<Reason, List<Payload.Rejected>> byReason =
        uploads.stream().collect(Collectors.groupingBy(upload -> upload.rejection().reason()));
    var reasons =
        byReason.entrySet().stream()
            .map(group -> byReason(group.getKey(), group.getValue()))
            .sorted(
                Comparator.comparingLong(ByReason::count)
                    .reversed()
                    .thenComparing(group -> group.reason().code()))
            .toList();
    return new RejectionSummary(reasons, uploads.size(), isExact);
  }

  private static ByReason byReason(Reason reason, List<Payload.Rejected> uploads) {
    Map<String, List<Payload.Rejected>> byRemedy =
        uploads.stream().collect(Collectors.groupingBy(upload -> upload.rejection().remedy()));
    var remedies =
        byRemedy.entrySet().stream()
            .map(group -> byRemedy(group.getKey(), group.getValue()))
            .sorted(
                Comparator.comparingLong(ByRemedy::count)
                    .reversed()
                    .thenComparing(ByRemedy::example))
            .limit(MOST_REMEDIES)
            .toList();
    return new ByReason(reason, uploads.size(), remedies);
  }

  private static ByRemedy byRemedy(String remedy, List<Payload.Rejected> uploads) {
    return new ByRemedy(remedy, uploads.size(), uploads.getFirst().key());
  }
}
