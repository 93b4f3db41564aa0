/// Writes answers as JSON, CSV, Atom and other formats.
@NullMarked
package dev.dateline.lookup.representation;

import org.jspecify.annotations.NullMarked;
