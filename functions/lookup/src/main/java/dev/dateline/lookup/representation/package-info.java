/// Answers, written out.
@NullMarked
package dev.dateline.lookup.representation;

import org.jspecify.annotations.NullMarked;
