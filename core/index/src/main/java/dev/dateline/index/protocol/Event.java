package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happened to one id, and when on its clock.
///
/// @param expires when it may be forgotten that nothing is left; null where something is
record Event(ArticleId id, IndexedContent content, Sequencer clock, @Nullable Instant expires) {}
