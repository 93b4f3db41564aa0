/// Exports the index to a file that people can read, and imports such a file.
///
/// The file has one JSON object a line; `docs/backup.md` describes it.
@NullMarked
package dev.dateline.operations.backup;

import org.jspecify.annotations.NullMarked;
