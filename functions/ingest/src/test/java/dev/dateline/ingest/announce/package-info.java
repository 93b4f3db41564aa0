@NullMarked
package dev.dateline.ingest.announce;

import org.jspecify.annotations.NullMarked;
