@NullMarked
package dev.dateline.index.postings;

import org.jspecify.annotations.NullMarked;
