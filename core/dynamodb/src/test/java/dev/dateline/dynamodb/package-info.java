@NullMarked
package dev.dateline.dynamodb;

import org.jspecify.annotations.NullMarked;
