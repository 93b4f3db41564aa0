package dev.dateline.articles;

/// A mention of an entity in a text.
///
/// @param span its position in the article's text
/// @param sentence the number of its sentence, from 0, in [Recognition#sentences()]
public record Mention(Span span, int sentence) {}
