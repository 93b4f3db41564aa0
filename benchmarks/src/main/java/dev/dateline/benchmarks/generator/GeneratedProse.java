package dev.dateline.benchmarks.generator;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Builds a text from patterns with placeholders: `{P}` for a person, `{O}` for an organization,
/// `{L}` for a place and `{N}` for a number.
final class GeneratedProse {
  private final Cast cast;
  private final RandomGenerator random;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final Map<NamedThing, List<Mention>> mentions = new LinkedHashMap<>();

  GeneratedProse(Cast cast, RandomGenerator random) {
    this.cast = cast;
    this.random = random;
  }

  GeneratedProse sentence(String pattern) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    int start = text.length();
    int from = 0;
    for (int slot = pattern.indexOf('{'); slot >= 0; slot = pattern.indexOf('{', from)) {
      text.append(pattern, from, slot);
      fill(pattern.charAt(slot + 1));
      from = slot + "{P}".length();
    }
    text.append(pattern, from, pattern.length());
    sentences.add(new Span(start, text.length()));
    return this;
  }

  void paragraph() {
    text.append("\n\n");
  }

  /// The number of sentences so far.
  int count() {
    return sentences.size();
  }

  String text() {
    return text.toString();
  }

  Recognition recognition() {
    return new Recognition(
        sentences,
        mentions.entrySet().stream()
            .map(e -> Entity.of(e.getKey().name(), e.getKey().type(), e.getValue()))
            .toList());
  }

  private void fill(char placeholder) {
    switch (placeholder) {
      case 'P' -> name(EntityType.PERSON);
      case 'O' -> name(EntityType.ORGANIZATION);
      case 'L' -> name(EntityType.LOCATION);
      case 'N' -> text.append(2 + random.nextInt(900));
      default -> throw new IllegalArgumentException("unknown placeholder: " + placeholder);
    }
  }

  private void name(EntityType type) {
    var thing = cast.any(type, random);
    var before = mentions.computeIfAbsent(thing, t -> new ArrayList<>());
    int start = text.length();
    text.append(before.isEmpty() ? thing.name() : thing.shortName());
    before.add(new Mention(new Span(start, text.length()), sentences.size()));
  }
}
