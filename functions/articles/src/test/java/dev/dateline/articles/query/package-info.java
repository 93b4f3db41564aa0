@NullMarked
package dev.dateline.articles.query;

import org.jspecify.annotations.NullMarked;
