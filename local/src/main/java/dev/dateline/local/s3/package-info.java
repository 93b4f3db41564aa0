/// A stand-in for S3: an object store on files that sends S3 notifications.
@NullMarked
package dev.dateline.local.s3;

import org.jspecify.annotations.NullMarked;
