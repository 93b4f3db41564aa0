/// Monitors the free disk space.
@NullMarked
package dev.dateline.local.disk;

import org.jspecify.annotations.NullMarked;
