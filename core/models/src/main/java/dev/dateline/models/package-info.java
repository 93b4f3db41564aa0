/// Rewrites CoreNLP's serialized models as fields, once, when this module is built. The functions
/// use nothing of it.
@NullMarked
package dev.dateline.models;

import org.jspecify.annotations.NullMarked;
