package dev.dateline.lookup.representation;

import dev.dateline.articles.Coded;

/// A field of an article in a list. The code is its name in answers and in the parameter `fields`.
public enum ResultField implements Coded {
  ID("id"),
  DATE("date"),
  HEADLINE("headline"),
  KEY("key"),
  SOURCE("source"),
  /// How it names the entities of the query, each with the sentence of the first mention.
  MENTIONS("mentions"),
  /// How much of the text was searched for names; shown unless it was all of it.
  NAMES("names"),
  /// The sentences that contain what the query asks for; empty without such a query.
  PASSAGES("passages");

  private final String code;

  ResultField(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
