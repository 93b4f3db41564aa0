package dev.dateline.ingest;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Passage;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A recognizer that knows three names.
final class NameSpotter implements EntityRecognizer {
  @Override
  public Recognition recognize(String text, List<Passage> passages) {
    var entities =
        Stream.of("Vladimir Putin", "NATO", "Ukraine")
            .map(name -> new Named(name, mentions(name, text)))
            .filter(named -> !named.mentions().isEmpty())
            .map(named -> Entity.of(named.name(), EntityType.MISC, named.mentions()))
            .toList();
    return new Recognition(List.of(new Span(0, text.length())), entities);
  }

  private static List<Mention> mentions(String name, String text) {
    return Pattern.compile(Pattern.quote(name))
        .matcher(text)
        .results()
        .map(NameSpotter::mention)
        .toList();
  }

  private static Mention mention(MatchResult found) {
    return new Mention(new Span(found.start(), found.end()), 0);
  }

  private record Named(String name, List<Mention> mentions) {}
}
