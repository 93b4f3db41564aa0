package dev.dateline.lookup.representation;

import dev.dateline.articles.Coded;

/// How a client learns where an uploaded object is.
public enum ContentFormat implements Coded {
  /// By a redirection, which clients follow by themselves.
  REDIRECT("redirect"),
  /// As JSON, for scripts of web pages: they cannot read where a redirection leads to.
  JSON("json");

  private final String code;

  ContentFormat(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
