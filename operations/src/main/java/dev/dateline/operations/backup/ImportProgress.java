package dev.dateline.operations.backup;

import dev.dateline.index.protocol.Restoration.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The progress of an import.
///
/// @param lines the number of lines that were read
/// @param bad the number of those that could not be read
/// @param outcomes the number of lines by what became of them; one without any may be absent
record ImportProgress(long lines, long bad, Map<Outcome, Long> outcomes) {
  static final ImportProgress NONE = new ImportProgress(0, 0, Map.of());

  ImportProgress {
    outcomes = Map.copyOf(outcomes);
  }

  /// The number of lines with this outcome.
  long of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /// The progress after `moreLines` with these outcomes, and `moreBad` ones.
  ImportProgress after(long moreLines, long moreBad, List<Outcome> more) {
    var all = new EnumMap<Outcome, Long>(Outcome.class);
    all.putAll(outcomes);
    more.forEach(outcome -> all.merge(outcome, 1L, Long::sum));
    return new ImportProgress(lines + moreLines, bad + moreBad, all);
  }

  /// For example `1,000 lines; 10 restored, 2 kept`.
  String details() {
    String counts =
        Stream.of(Outcome.values())
            .filter(outcome -> of(outcome) > 0)
            .map(outcome -> String.format(Locale.ROOT, "%,d %s", of(outcome), outcome.code()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT, "%,d lines; %s", lines, counts.isEmpty() ? "nothing yet" : counts);
  }
}
