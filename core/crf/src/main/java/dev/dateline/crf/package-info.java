/// Conditional random fields over words: what a model knows of a word and of its neighbours, and
/// the likeliest labels of a sentence. Reads the models as the build has rewritten them, and needs
/// CoreNLP for the shapes of words alone.
@NullMarked
package dev.dateline.crf;

import org.jspecify.annotations.NullMarked;
