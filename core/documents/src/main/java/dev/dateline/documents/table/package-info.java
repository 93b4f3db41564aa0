/// Tables: those in which each row is an article are read, others are told apart from prose.
@NullMarked
package dev.dateline.documents.table;

import org.jspecify.annotations.NullMarked;
