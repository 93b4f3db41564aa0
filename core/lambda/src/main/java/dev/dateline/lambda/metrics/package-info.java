/// Metrics in CloudWatch's embedded metric format.
@NullMarked
package dev.dateline.lambda.metrics;

import org.jspecify.annotations.NullMarked;
