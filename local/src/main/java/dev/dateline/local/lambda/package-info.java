/// A stand-in for Lambda: the runtime API, one child process per execution environment, and
/// asynchronous invocation with retries and a failure destination.
@NullMarked
package dev.dateline.local.lambda;

import org.jspecify.annotations.NullMarked;
