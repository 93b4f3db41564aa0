/// Tests of priming.
@NullMarked
package dev.dateline.lambda.priming;

import org.jspecify.annotations.NullMarked;
