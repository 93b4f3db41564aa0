/// Parallel and cancellable execution.
@NullMarked
package dev.dateline.articles.concurrent;

import org.jspecify.annotations.NullMarked;
