/// Functions to compare Dateline's own with. They are not meant as examples.
@NullMarked
package dev.dateline.peers;

import org.jspecify.annotations.NullMarked;
