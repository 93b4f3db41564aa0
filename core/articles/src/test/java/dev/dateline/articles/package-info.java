@NullMarked
package dev.dateline.articles;

import org.jspecify.annotations.NullMarked;
