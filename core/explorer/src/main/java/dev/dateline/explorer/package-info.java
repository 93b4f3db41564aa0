/// The page that searches, reads and compares articles in a browser.
@NullMarked
package dev.dateline.explorer;

import org.jspecify.annotations.NullMarked;
