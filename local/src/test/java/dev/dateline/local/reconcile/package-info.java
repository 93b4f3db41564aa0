@NullMarked
package dev.dateline.local.reconcile;

import org.jspecify.annotations.NullMarked;
