/// What a request and an article take once the function is warm, and where it goes. The probes run
/// in a process of their own, with the function's package, and nothing that it has not at Lambda.
@NullMarked
package dev.dateline.benchmarks.warm;

import org.jspecify.annotations.NullMarked;
