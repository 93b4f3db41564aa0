@NullMarked
package dev.dateline.documents.fingerprint;

import org.jspecify.annotations.NullMarked;
