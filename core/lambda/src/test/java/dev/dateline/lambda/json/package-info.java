/// Tests of reading and writing JSON.
@NullMarked
package dev.dateline.lambda.json;

import org.jspecify.annotations.NullMarked;
