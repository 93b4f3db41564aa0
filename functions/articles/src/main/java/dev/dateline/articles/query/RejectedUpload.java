package dev.dateline.articles.query;

import dev.dateline.articles.postings.Line;
import dev.dateline.articles.postings.Position;

/// One upload that cannot be an article.
///
/// @param position the day of its rejection, and the id that an article under its key would have
/// @param line what was uploaded and why it was rejected
public record RejectedUpload(Position position, Line.Rejected line) {}
