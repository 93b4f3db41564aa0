package dev.dateline.lookup.representation;

import dev.dateline.articles.Coded;

/// What can be shown of an article in a list. The code is the field's name in answers and in
/// `fields`.
public enum ResultField implements Coded {
  ID("id"),
  DATE("date"),
  HEADLINE("headline"),
  KEY("key"),
  SOURCE("source"),
  /// How it names the entities that were asked for, each with the sentence of the first mention.
  MENTIONS("mentions");

  private final String code;

  ResultField(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
