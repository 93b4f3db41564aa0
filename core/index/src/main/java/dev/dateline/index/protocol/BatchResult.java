package dev.dateline.index.protocol;

/// The result of writing a batch.
///
/// @param superseded whether an item with a later clock was found, so that the writer has lost
/// @param left items that the store did not accept, for example because it throttles
public record BatchResult(boolean superseded, ItemBatch left) {}
