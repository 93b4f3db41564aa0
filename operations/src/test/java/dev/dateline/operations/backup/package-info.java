@NullMarked
package dev.dateline.operations.backup;

import org.jspecify.annotations.NullMarked;
