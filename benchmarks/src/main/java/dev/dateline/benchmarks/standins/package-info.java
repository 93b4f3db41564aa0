/// What stands in for S3 and DynamoDB, and the functions as they are packaged.
@NullMarked
package dev.dateline.benchmarks.standins;

import org.jspecify.annotations.NullMarked;
