package dev.dateline.index.protocol;

/// What became of a batch.
///
/// @param superseded whether an item with a later clock was found, so that the writer has lost
/// @param left items that the store refused for now, as when it throttles
public record BatchResult(boolean superseded, ItemBatch left) {}
