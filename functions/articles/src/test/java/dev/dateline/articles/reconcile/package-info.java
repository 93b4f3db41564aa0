@NullMarked
package dev.dateline.articles.reconcile;

import org.jspecify.annotations.NullMarked;
