/// Announces what watches found: one event for each match on an event bus of Amazon EventBridge.
@NullMarked
package dev.dateline.ingest.announce;

import org.jspecify.annotations.NullMarked;
