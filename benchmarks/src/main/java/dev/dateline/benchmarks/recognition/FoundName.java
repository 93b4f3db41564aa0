package dev.dateline.benchmarks.recognition;

import dev.dateline.articles.EntityType;

/// A name and its position in a text.
record FoundName(int start, int end, EntityType type) {}
