/// Tables filled at random, for the tests of commands.
@NullMarked
package dev.dateline.operations.newsroom;

import org.jspecify.annotations.NullMarked;
