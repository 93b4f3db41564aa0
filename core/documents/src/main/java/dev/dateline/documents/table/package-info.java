/// Tables, which are told apart from articles and never read as one.
@NullMarked
package dev.dateline.documents.table;

import org.jspecify.annotations.NullMarked;
