/// A stand-in for S3: an object store on files, whose every change is announced as S3 announces it.
@NullMarked
package dev.dateline.local.s3;

import org.jspecify.annotations.NullMarked;
