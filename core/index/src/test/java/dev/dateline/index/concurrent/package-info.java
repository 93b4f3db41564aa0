@NullMarked
package dev.dateline.index.concurrent;

import org.jspecify.annotations.NullMarked;
