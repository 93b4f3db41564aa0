/// The index over DynamoDB: one table, single items, each written on a condition.
@NullMarked
package dev.dateline.dynamodb;

import org.jspecify.annotations.NullMarked;
