/// What the directory stores about names, and the port to its storage.
@NullMarked
package dev.dateline.index.directory.store;

import org.jspecify.annotations.NullMarked;
