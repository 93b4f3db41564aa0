/// Watches: standing queries that are tested on each article when it is indexed.
///
/// A watch's matches are a posting list by time of arrival. Which articles are on it is decided by
/// the writer of the index, once for each content of an article; see
/// [dev.dateline.index.protocol.ArrivalLists].
@NullMarked
package dev.dateline.index.watch;

import org.jspecify.annotations.NullMarked;
