/// The cost of a request and of an article in a warm function, and its parts. The probes run in a
/// process of their own, with the function's package, and nothing that it has not at Lambda.
@NullMarked
package dev.dateline.benchmarks.warm;

import org.jspecify.annotations.NullMarked;
