package dev.dateline.articles;

import java.util.List;

/// The sentences and entities of a text.
///
/// @param sentences in text order
/// @param entities in the order of their first mentions, each canonical name and type once
/// @param coverage how much of the text was searched for entities
public record Recognition(List<Span> sentences, List<Entity> entities, NameCoverage coverage) {
  public Recognition {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
  }

  /// The sentences and entities of a text that was searched completely.
  public Recognition(List<Span> sentences, List<Entity> entities) {
    this(sentences, entities, NameCoverage.FULL);
  }
}
