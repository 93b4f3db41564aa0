/// Posting lists: what an index holds, and the port through which it is read.
///
/// A *term* is whatever can be looked up; a *posting* says that an article has that term and
/// carries what a result line shows; a term's postings are kept in the order of their *position*,
/// date before id.
@NullMarked
package dev.dateline.index.postings;

import org.jspecify.annotations.NullMarked;
