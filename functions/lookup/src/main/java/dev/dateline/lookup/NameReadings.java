package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.explore.QueryName;
import dev.dateline.index.postings.Term;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.NameTerms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the names of a query stand for.
final class NameReadings implements NameTerms {
  private final Map<String, NameReading> readings;

  private NameReadings(Map<String, NameReading> readings) {
    this.readings = readings;
  }

  /// Reads the names of `filter`, with the types that it requires.
  static NameReadings of(EntityFilter filter, NameDirectory directory) {
    return new NameReadings(directory.read(filter.typesByName()));
  }

  /// No readings.
  static NameReadings none() {
    return new NameReadings(Map.of());
  }

  /// The posting lists of all `names`.
  Set<Term> terms(List<String> names) {
    return names.stream().flatMap(name -> of(name).stream()).collect(Collectors.toSet());
  }

  /// The entities that `names` stand for, without repetition.
  List<QueryName> queried(List<String> names) {
    return names.stream()
        .distinct()
        .map(name -> new QueryName(displayed(name), of(name)))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toMap(
                    QueryName::terms, each -> each, (one, other) -> one, LinkedHashMap::new),
                byTerms -> List.copyOf(byTerms.values())));
  }

  private String displayed(String name) {
    var reading = readings.get(name);
    return reading == null || reading.as().isEmpty() ? name : reading.as().getFirst().name();
  }

  @Override
  public Set<Term> of(String name) {
    var reading = readings.get(name);
    return reading == null ? NameTerms.LITERAL.of(name) : reading.terms();
  }

  /// The readings, in the order of the query.
  List<NameReading> list() {
    return List.copyOf(readings.values());
  }
}
