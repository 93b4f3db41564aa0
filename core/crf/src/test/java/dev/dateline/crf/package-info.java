@org.jspecify.annotations.NullMarked
package dev.dateline.crf;
