package dev.dateline.recognition.passages;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Merges what was recognized in the layers of one text.
public final class Merging {
  private record Key(String name, EntityType type) {}

  private Merging() {}

  /// All sentences and entities in text order. An entity with the same name and type in several
  /// languages is one.
  public static Recognition of(List<Recognition> layers) {
    var sentences =
        layers.stream()
            .flatMap(layer -> layer.sentences().stream())
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    var numbers = numbers(sentences);
    Map<Key, Entity> merged = new LinkedHashMap<>();
    for (Recognition layer : layers) {
      for (Entity entity : layer.entities()) {
        var moved = numbered(entity, layer.sentences(), numbers);
        merged.merge(new Key(entity.name(), entity.type()), moved, Merging::one);
      }
    }
    var entities = merged.values().stream().sorted(Comparator.comparingInt(Merging::start));
    return new Recognition(sentences, entities.toList(), coverage(layers));
  }

  private static Map<Span, Integer> numbers(List<Span> sentences) {
    var numbers = new HashMap<Span, Integer>();
    for (int number = 0; number < sentences.size(); number++) {
      numbers.put(sentences.get(number), number);
    }
    return numbers;
  }

  /// `entity` with the numbers that its sentences have in the whole text.
  private static Entity numbered(Entity entity, List<Span> own, Map<Span, Integer> numbers) {
    var mentions = new ArrayList<Mention>();
    for (Mention mention : entity.mentions()) {
      int number = numbers.getOrDefault(own.get(mention.sentence()), 0);
      mentions.add(new Mention(mention.span(), number));
    }
    return new Entity(entity.name(), entity.type(), entity.country(), mentions);
  }

  private static Entity one(Entity one, Entity other) {
    var mentions =
        Stream.concat(one.mentions().stream(), other.mentions().stream())
            .sorted(Comparator.comparingInt(mention -> mention.span().start()))
            .toList();
    String country = one.country() == null ? other.country() : one.country();
    return new Entity(one.name(), one.type(), country, mentions);
  }

  private static int start(Entity entity) {
    return entity.mentions().getFirst().span().start();
  }

  private static NameCoverage coverage(List<Recognition> layers) {
    return layers.stream().map(Recognition::coverage).distinct().count() == 1
        ? layers.getFirst().coverage()
        : NameCoverage.PARTIAL;
  }
}
