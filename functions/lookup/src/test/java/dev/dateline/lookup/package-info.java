@NullMarked
package dev.dateline.lookup;

import org.jspecify.annotations.NullMarked;
