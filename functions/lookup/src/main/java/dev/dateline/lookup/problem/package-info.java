/// What can be wrong with a request, said in problem documents.
@NullMarked
package dev.dateline.lookup.problem;

import org.jspecify.annotations.NullMarked;
