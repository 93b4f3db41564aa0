/// Rules that judge a name by the rest of the document.
@NullMarked
package dev.dateline.recognition.rules.document;

import org.jspecify.annotations.NullMarked;
