package dev.dateline.articles.query;

import dev.dateline.articles.postings.Line;
import dev.dateline.articles.postings.Position;

/// One upload that cannot be an article.
///
/// @param position where it is on the list: by the time of its rejection
/// @param line what was uploaded and why it was rejected
public record RejectedUpload(Position position, Line.Rejected line) {}
