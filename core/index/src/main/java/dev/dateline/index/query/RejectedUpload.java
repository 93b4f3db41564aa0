package dev.dateline.index.query;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;

/// A rejected upload.
///
/// @param position its position on the list, by time of rejection
/// @param payload the upload and the reason
public record RejectedUpload(Position position, Payload.Rejected payload) {}
