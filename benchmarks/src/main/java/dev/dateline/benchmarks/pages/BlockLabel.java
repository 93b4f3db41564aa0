package dev.dateline.benchmarks.pages;

import dev.dateline.documents.html.story.BlockSignals;

/// What is known about a block of a page.
///
/// @param article whether it belongs to the article
/// @param weight how much it counts in the fit, 1 for a segment that a person marked
record BlockLabel(BlockSignals block, boolean article, double weight) {}
