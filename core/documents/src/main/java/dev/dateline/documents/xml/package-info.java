/// Articles in XML: news industry formats and feeds.
@NullMarked
package dev.dateline.documents.xml;

import org.jspecify.annotations.NullMarked;
