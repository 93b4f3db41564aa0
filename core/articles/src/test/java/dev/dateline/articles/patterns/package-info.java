/// Checks that no regular expression takes long: whatever the text, it reads each character a
/// bounded number of times.
@NullMarked
package dev.dateline.articles.patterns;

import org.jspecify.annotations.NullMarked;
