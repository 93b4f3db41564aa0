@NullMarked
package dev.dateline.articles.directory;

import org.jspecify.annotations.NullMarked;
