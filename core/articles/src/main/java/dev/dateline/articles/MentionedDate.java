package dev.dateline.articles;

/// A date mentioned in a text.
///
/// @param span its position in the text
/// @param period the date, as precise as the text gives it
public record MentionedDate(Span span, CalendarPeriod period) {}
