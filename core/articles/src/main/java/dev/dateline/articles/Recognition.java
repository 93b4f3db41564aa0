package dev.dateline.articles;

import java.util.List;

/// What a recogniser found in a text.
///
/// @param sentences the text's sentences, in order
/// @param entities what they name, in the order of the first mention, each canonical name and type
///   once
public record Recognition(List<Span> sentences, List<Entity> entities) {
  public Recognition {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
  }
}
