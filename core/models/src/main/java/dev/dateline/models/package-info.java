/// Converts CoreNLP's serialized models when this module is built. Nothing here runs in the
/// functions.
@NullMarked
package dev.dateline.models;

import org.jspecify.annotations.NullMarked;
