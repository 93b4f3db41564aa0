@NullMarked
package dev.dateline.articles.names;

import org.jspecify.annotations.NullMarked;
