package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.store.InMemoryNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A directory that learns the names that a test teaches it, and what it makes of a query.
abstract class TaughtNamesFixture {
  final InMemoryNames store = new InMemoryNames();
  final NameLearner learner = NameLearner.over(store);

  /// Learns `name` from a text that consists of it.
  void learn(String name, EntityType type) {
    RecognizedText.of(name).naming(name, type, name).teach(learner);
  }

  NameReading read(String query) {
    return Objects.requireNonNull(
        new NameReader(store).read(Map.<String, Set<EntityType>>of(query, Set.of())).get(query));
  }

  static List<String> names(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::name).toList();
  }
}
