/// Doing several things at once, and again where they fail for now.
@NullMarked
package dev.dateline.articles.concurrent;

import org.jspecify.annotations.NullMarked;
