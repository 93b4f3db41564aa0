/// Compares recognition with plain CoreNLP on the same texts and models.
@NullMarked
package dev.dateline.benchmarks.recognition;

import org.jspecify.annotations.NullMarked;
