package dev.dateline.articles;

import java.util.List;

/// The sentences and entities of a text.
///
/// @param sentences in text order
/// @param entities in the order of their first mentions, each canonical name and type once
public record Recognition(List<Span> sentences, List<Entity> entities) {
  public Recognition {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
  }
}
