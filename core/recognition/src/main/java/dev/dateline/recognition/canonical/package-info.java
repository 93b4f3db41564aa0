/// Resolves names to canonical ones and groups the mentions of an article by entity.
@NullMarked
package dev.dateline.recognition.canonical;

import org.jspecify.annotations.NullMarked;
