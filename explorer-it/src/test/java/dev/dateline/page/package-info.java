/// The page in a browser.
@NullMarked
package dev.dateline.page;

import org.jspecify.annotations.NullMarked;
