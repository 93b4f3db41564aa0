/// Exports of wikis that run MediaWiki, such as Wikinews.
@NullMarked
package dev.dateline.documents.wiki;

import org.jspecify.annotations.NullMarked;
