/// The index beside an embedded search engine.
@NullMarked
package dev.dateline.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
