/// Recognition beside plain CoreNLP, on the same texts and with the same models.
@NullMarked
package dev.dateline.benchmarks.recognition;

import org.jspecify.annotations.NullMarked;
