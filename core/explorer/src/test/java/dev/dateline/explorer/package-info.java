/// Tests of the page's files.
@NullMarked
package dev.dateline.explorer;

import org.jspecify.annotations.NullMarked;
