/// How often a page is dated by the day on which it was published, on sets of pages whose days
/// people wrote down.
@NullMarked
package dev.dateline.benchmarks.dates;

import org.jspecify.annotations.NullMarked;
