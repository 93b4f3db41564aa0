@NullMarked
package dev.dateline.local.terminal;

import org.jspecify.annotations.NullMarked;
