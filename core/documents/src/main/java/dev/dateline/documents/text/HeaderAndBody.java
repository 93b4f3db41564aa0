package dev.dateline.documents.text;

import dev.dateline.documents.format.Fields;

/// A text after its header was taken off.
///
/// @param fields what the header says
/// @param text what follows it
record HeaderAndBody(Fields fields, String text) {}
