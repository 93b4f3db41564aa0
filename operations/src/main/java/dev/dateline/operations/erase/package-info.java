/// Lists what an archive holds on a person, and erases it: the uploads in every version, and the
/// name wherever the table has it.
@NullMarked
package dev.dateline.operations.erase;

import org.jspecify.annotations.NullMarked;
