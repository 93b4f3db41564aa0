/// The directory of names: which names the articles use, what each stands for, and which of them
/// people have merged.
///
/// A *name* is canonical, as recognition gives it, and is the name of a posting list; an *alias* is
/// any other way in which articles write it; a *group* is what people merged into one. What an
/// article's names are is learned when it is indexed; how a name that is asked for is to be read is
/// worked out when it is asked. No posting list is ever rewritten.
@NullMarked
package dev.dateline.index.directory;

import org.jspecify.annotations.NullMarked;
