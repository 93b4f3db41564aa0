package dev.dateline.articles.postings;

/// Says that the article at `position` has `term`.
public record Posting(Term term, Position position, Line line) {}
