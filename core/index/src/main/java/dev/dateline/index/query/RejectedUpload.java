package dev.dateline.index.query;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;

/// One upload that cannot be an article.
///
/// @param position where it is on the list: by the time of its rejection
/// @param line what was uploaded and why it was rejected
public record RejectedUpload(Position position, Payload.Rejected line) {}
