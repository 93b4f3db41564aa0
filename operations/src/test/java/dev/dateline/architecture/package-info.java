/// Rules for all modules: their dependencies, the names of classes, and the size of files and
/// methods.
@NullMarked
package dev.dateline.architecture;

import org.jspecify.annotations.NullMarked;
