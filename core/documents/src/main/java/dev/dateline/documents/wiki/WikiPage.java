package dev.dateline.documents.wiki;

import org.jspecify.annotations.Nullable;

/// A page in its latest revision.
///
/// @param namespace the number of its namespace; 0 for articles
/// @param redirect the page that it redirects to; null if it has content of its own
/// @param revised when the revision was saved; empty if the export does not say
/// @param markup its text in wiki markup; empty if the export lacks it
/// @param isWikitext whether `markup` is that, not a script or data
record WikiPage(
    String title,
    int namespace,
    @Nullable String redirect,
    String revised,
    String markup,
    boolean isWikitext) {}
