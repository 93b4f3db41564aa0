package dev.dateline.index.directory.completion;

import dev.dateline.articles.EntityType;

/// A name that begins with a prefix, or has an alias that does.
///
/// @param name the canonical name, or the root of its group if it was merged
/// @param type its type
public record Completion(String name, EntityType type) {}
