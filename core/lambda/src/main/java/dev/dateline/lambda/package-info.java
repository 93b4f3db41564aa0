/// What both functions need to run on Lambda: their environment variables and, in the packages
/// below, JSON, metrics and priming.
@NullMarked
package dev.dateline.lambda;

import org.jspecify.annotations.NullMarked;
