/// Exports of press databases, with many articles in one file.
@NullMarked
package dev.dateline.documents.press;

import org.jspecify.annotations.NullMarked;
