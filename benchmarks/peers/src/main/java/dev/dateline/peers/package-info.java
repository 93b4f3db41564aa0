/// Functions that the project's own are measured beside. They are nobody's example to follow.
@NullMarked
package dev.dateline.peers;

import org.jspecify.annotations.NullMarked;
