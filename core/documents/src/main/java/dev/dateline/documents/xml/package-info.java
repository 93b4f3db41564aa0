/// Articles in XML: the news industry's formats, and feeds.
@NullMarked
package dev.dateline.documents.xml;

import org.jspecify.annotations.NullMarked;
