package dev.dateline.articles;

/// One place where a text names an entity.
///
/// @param span where, in the article's text
/// @param sentence the number of its sentence, from 0, in [Recognition#sentences()]
public record Mention(Span span, int sentence) {}
