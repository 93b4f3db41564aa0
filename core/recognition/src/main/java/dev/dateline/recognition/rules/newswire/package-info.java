/// Rules for the conventions of news agencies: datelines, bylines, credits, slugs.
@NullMarked
package dev.dateline.recognition.rules.newswire;

import org.jspecify.annotations.NullMarked;
