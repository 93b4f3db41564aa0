/// Tables: those in which each row is an article are read, others are recognized and rejected.
@NullMarked
package dev.dateline.documents.table;

import org.jspecify.annotations.NullMarked;
