/// Conditional random fields that label the words of a sentence. Loads the models as the build has
/// converted them. Uses CoreNLP only for word shapes.
@NullMarked
package dev.dateline.crf;

import org.jspecify.annotations.NullMarked;
