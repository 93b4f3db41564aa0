/// What operators' commands share: their options, and the clients of AWS or the embedded stack.
@NullMarked
package dev.dateline.operations.command;

import org.jspecify.annotations.NullMarked;
