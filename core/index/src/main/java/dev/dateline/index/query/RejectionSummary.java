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
  /// @param remedy with `FILE` and `KEY` for the name of the upload
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
        uploads.stream().collect(Collectors.groupingBy(RejectionSummary::remedy));
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

  /// What to do about `upload`, without its name: a remedy may contain a command for that file.
  private static String remedy(Payload.Rejected upload) {
    String key = upload.key();
    String name = key.substring(key.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return upload
        .rejection()
        .remedy()
        .replace("'s3://BUCKET/" + key + "'", "s3://BUCKET/KEY")
        .replace("s3://BUCKET/" + key, "s3://BUCKET/KEY")
        .replace("cp '" + name + "' ", "cp FILE ")
        .replace("cp " + name + " ", "cp FILE ")
        .replace(" " + stem + "-2", " FILE-2");
  }

  private static ByRemedy byRemedy(String remedy, List<Payload.Rejected> uploads) {
    return new ByRemedy(remedy, uploads.size(), uploads.getFirst().key());
  }
}
