/// What holds over all modules: who may use whom, and how large a piece of code may be.
@NullMarked
package dev.dateline.architecture;

import org.jspecify.annotations.NullMarked;
