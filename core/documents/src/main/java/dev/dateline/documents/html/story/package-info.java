/// Separates the text of the article on a web page from menus, comments, teasers and notices.
///
/// A page becomes [Block]s, each in its [Container]. A [Signal] is evidence for or against a block
/// being part of the article; a block's score is the weighted sum of its signals.
@NullMarked
package dev.dateline.documents.html.story;

import org.jspecify.annotations.NullMarked;
