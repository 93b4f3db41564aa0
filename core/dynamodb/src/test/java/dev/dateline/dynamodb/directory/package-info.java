@NullMarked
package dev.dateline.dynamodb.directory;

import org.jspecify.annotations.NullMarked;
