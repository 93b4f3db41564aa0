package dev.dateline.index.directory.learning;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.List;

/// A text in which names were recognized, for tests.
///
/// @param text the text
/// @param recognition the names in it
public record RecognizedText(String text, Recognition recognition) {
  /// A text without names.
  public static RecognizedText of(String text) {
    return new RecognizedText(
        text, new Recognition(List.of(new Span(0, text.length())), List.of()));
  }

  /// This text, in which `name` was recognized wherever one of `surfaces` is written.
  public RecognizedText naming(String name, EntityType type, String... surfaces) {
    var mentions = new ArrayList<Mention>();
    for (String surface : surfaces) {
      for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
        mentions.add(new Mention(new Span(at, at + surface.length()), 0));
      }
    }
    var entities = new ArrayList<>(recognition.entities());
    entities.add(Entity.of(name, type, mentions));
    return new RecognizedText(text, new Recognition(recognition.sentences(), entities));
  }

  /// This text, in which `demonym` was recognized as belonging to `country`.
  public RecognizedText belonging(String demonym, String country) {
    return telling(demonym, EntityType.MISC, country);
  }

  /// This text, in which `place` was recognized as the government of `country`.
  public RecognizedText governing(String place, String country) {
    return telling(place, EntityType.LOCATION, country);
  }

  private RecognizedText telling(String name, EntityType type, String country) {
    int at = text.indexOf(name);
    var mention = new Mention(new Span(at, at + name.length()), 0);
    var entities = new ArrayList<>(recognition.entities());
    entities.add(new Entity(name, type, country, List.of(mention)));
    return new RecognizedText(text, new Recognition(recognition.sentences(), entities));
  }

  /// Has `learner` learn the names.
  public void teach(NameLearner learner) {
    learner.learn(recognition, text);
  }
}
