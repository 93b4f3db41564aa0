/// The function that S3 triggers: notification → object → documents → articles → index.
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
