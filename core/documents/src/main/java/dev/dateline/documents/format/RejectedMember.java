package dev.dateline.documents.format;

import dev.dateline.articles.Rejection;

/// A part of a file that cannot be read as an article.
///
/// @param member what identifies it: its path within the archive, or the number of its line
public record RejectedMember(String member, Rejection rejection) {}
