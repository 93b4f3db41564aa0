/// The domain: articles, the entities they name, and where they were uploaded. Uses the JDK alone.
@NullMarked
package dev.dateline.articles;

import org.jspecify.annotations.NullMarked;
