package dev.dateline.documents.text;

import dev.dateline.documents.format.Fields;

/// A text that is separated from its header.
///
/// @param fields the metadata in the header
/// @param text what follows it
record HeaderAndBody(Fields fields, String text) {}
