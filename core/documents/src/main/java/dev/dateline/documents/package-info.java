/// Reads uploaded files as articles, or explains why they cannot be read.
///
/// [dev.dateline.documents.archive.Unpacker] unpacks an upload, and the reader of each file's
/// format returns a [dev.dateline.documents.format.Parsed], with a
/// [dev.dateline.documents.format.Draft] of each article. [DraftFinisher] dates a draft and cleans
/// its text, which makes it a [dev.dateline.articles.Document]. The [Reading] is what the upload
/// contains in the end.
///
/// A step that yields one value or none returns a [dev.dateline.articles.RejectionOr]. `Parsed` and
/// `Reading` are types of their own, because a file can be read in part: beside its articles, they
/// have the members that are rejected.
@NullMarked
package dev.dateline.documents;

import org.jspecify.annotations.NullMarked;
