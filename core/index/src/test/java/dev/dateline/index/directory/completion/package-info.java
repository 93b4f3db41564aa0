@NullMarked
package dev.dateline.index.directory.completion;

import org.jspecify.annotations.NullMarked;
