/// One name for one thing: the mentions of an article gathered into entities.
@NullMarked
package dev.dateline.recognition.canonical;

import org.jspecify.annotations.NullMarked;
