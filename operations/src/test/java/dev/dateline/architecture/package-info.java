/// Rules for all modules: their dependencies, and the size of files and methods.
@NullMarked
package dev.dateline.architecture;

import org.jspecify.annotations.NullMarked;
