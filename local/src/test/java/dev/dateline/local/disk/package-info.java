@NullMarked
package dev.dateline.local.disk;

import org.jspecify.annotations.NullMarked;
