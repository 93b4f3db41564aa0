/// Output for people at a terminal.
@NullMarked
package dev.dateline.local.terminal;

import org.jspecify.annotations.NullMarked;
