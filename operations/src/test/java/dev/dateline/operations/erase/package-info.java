@NullMarked
package dev.dateline.operations.erase;

import org.jspecify.annotations.NullMarked;
