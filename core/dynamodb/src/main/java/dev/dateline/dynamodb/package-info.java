/// The index over DynamoDB: one table, and conditional writes of single items.
///
/// Tables outlive releases, and during a deployment or rollback two releases use the same table.
/// Therefore stored forms may change only in these ways:
///
/// - An item may get more attributes, and [Packed] bytes more fields at their end. Older releases
///   ignore both, and do not write them. Postings and tombstones are an exception: they are
///   replaced attribute by attribute, so they get no more of them.
/// - A [dev.dateline.articles.Coded] constant may be added. Older releases treat its code as
///   unknown.
/// - Nothing else changes its meaning, place or code.
///
/// `StoredTableTest` checks this release against a table that release 1.0 wrote.
@NullMarked
package dev.dateline.dynamodb;

import org.jspecify.annotations.NullMarked;
