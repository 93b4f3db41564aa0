/// Stand-ins for S3 and DynamoDB, and the packaged functions.
@NullMarked
package dev.dateline.benchmarks.standins;

import org.jspecify.annotations.NullMarked;
