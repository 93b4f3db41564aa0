@NullMarked
package dev.dateline.operations.reconcile;

import org.jspecify.annotations.NullMarked;
