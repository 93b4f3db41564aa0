/// Rewrites CoreNLP's serialized models as fields, once, when this module is built. The functions
/// use nothing of it.
@NullMarked
package dev.dateline.recognition.conversion;

import org.jspecify.annotations.NullMarked;
