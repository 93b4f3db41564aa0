/// The directory of names: which names articles use, what each may stand for, and which of them
/// users have merged.
///
/// A *name* is canonical, as recognition returns it, and names a posting list; an *alias* is any
/// other spelling in articles; a *group* is a set of names that users merged. Names are learned
/// when an article is indexed, and resolved when a query is run. No posting list is ever rewritten.
///
/// [NameDirectory][dev.dateline.index.directory.NameDirectory] is where to start reading; each task
/// has a package below this one.
@NullMarked
package dev.dateline.index.directory;

import org.jspecify.annotations.NullMarked;
