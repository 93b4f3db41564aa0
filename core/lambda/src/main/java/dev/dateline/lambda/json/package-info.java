/// Reading and writing JSON without data binding, which would slow down cold starts.
@NullMarked
package dev.dateline.lambda.json;

import org.jspecify.annotations.NullMarked;
