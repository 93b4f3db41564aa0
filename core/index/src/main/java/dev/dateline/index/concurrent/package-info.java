/// Doing several things at once, and again where they fail for now.
@NullMarked
package dev.dateline.index.concurrent;

import org.jspecify.annotations.NullMarked;
