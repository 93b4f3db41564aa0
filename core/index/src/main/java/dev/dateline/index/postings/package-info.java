/// Posting lists, and the port for reading them.
///
/// A *term* is something that can be looked up; a *posting* records that an article has the term
/// and carries what a result displays; the postings of a term are sorted by *position*: date, then
/// id.
@NullMarked
package dev.dateline.index.postings;

import org.jspecify.annotations.NullMarked;
