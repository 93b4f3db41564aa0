/// Repairs of what the models find: each rule a class, applied in the order of [Rules].
@NullMarked
package dev.dateline.recognition.rules;

import org.jspecify.annotations.NullMarked;
