/// The domain: articles, the entities they mention, and their uploads. Uses only the JDK.
@NullMarked
package dev.dateline.articles;

import org.jspecify.annotations.NullMarked;
