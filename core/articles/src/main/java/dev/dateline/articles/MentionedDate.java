package dev.dateline.articles;

/// A date that a text talks about.
///
/// @param span where the text does
/// @param period what it means, as far as it is told
public record MentionedDate(Span span, CalendarPeriod period) {}
