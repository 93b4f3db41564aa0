/// Tests of what both functions share.
@NullMarked
package dev.dateline.lambda;

import org.jspecify.annotations.NullMarked;
