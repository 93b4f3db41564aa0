package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;

/// A name that begins as asked, or has an alias that does.
///
/// @param name the canonical name, or the root of its group where it was merged
/// @param type what kind of thing it names
/// @param alias what begins as asked, in folded form
public record Completion(String name, EntityType type, String alias) {}
