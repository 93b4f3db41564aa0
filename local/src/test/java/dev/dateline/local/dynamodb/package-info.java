@NullMarked
package dev.dateline.local.dynamodb;

import org.jspecify.annotations.NullMarked;
