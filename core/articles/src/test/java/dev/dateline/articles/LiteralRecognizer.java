package dev.dateline.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Recognizes some names wherever a text has them, and takes every full stop for a sentence's end.
public final class LiteralRecognizer {
  private final NavigableMap<String, EntityType> types;

  public LiteralRecognizer(Map<String, EntityType> types) {
    this.types = new TreeMap<>(types);
  }

  public Recognition recognize(String text) {
    var sentences = sentences(text);
    var entities = new ArrayList<Entity>();
    types.forEach(
        (name, type) -> {
          var mentions = mentions(name, text, sentences);
          if (!mentions.isEmpty()) {
            entities.add(Entity.of(name, type, mentions));
          }
        });
    return new Recognition(sentences, entities);
  }

  private static List<Mention> mentions(String name, String text, List<Span> sentences) {
    var mentions = new ArrayList<Mention>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int start = at;
      int sentence = (int) sentences.stream().filter(s -> s.end() <= start).count();
      mentions.add(new Mention(new Span(at, at + name.length()), sentence));
    }
    return mentions;
  }

  /// The sentences of `text`, without the white space between them.
  public static List<Span> sentences(String text) {
    var sentences = new ArrayList<Span>();
    int start = 0;
    for (int end = text.indexOf('.'); end >= 0; end = text.indexOf('.', start)) {
      sentences.add(new Span(start, end + 1));
      start = end + 1;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }
}
