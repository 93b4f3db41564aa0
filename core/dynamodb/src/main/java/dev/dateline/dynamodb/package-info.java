/// The index over DynamoDB: one table, single items, each written on a condition.
///
/// Tables outlive releases, and while one is deployed, or rolled back, two of them use the same
/// table. So stored forms change only in these ways:
///
/// - An item may get more attributes, and [Packed] bytes more fields at their end. Both are ignored
///   by older releases, and are missing in what these wrote.
/// - A [dev.dateline.articles.Coded] constant may be added. Older releases read its code as
///   something they do not know.
/// - Nothing else gets another meaning, place or code.
///
/// `StoredTableTest` holds this release to a table that 1.0 wrote.
@NullMarked
package dev.dateline.dynamodb;

import org.jspecify.annotations.NullMarked;
