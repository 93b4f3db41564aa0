@NullMarked
package dev.dateline.index.explore;

import org.jspecify.annotations.NullMarked;
