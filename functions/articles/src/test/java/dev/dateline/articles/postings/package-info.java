@NullMarked
package dev.dateline.articles.postings;

import org.jspecify.annotations.NullMarked;
