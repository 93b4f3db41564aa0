@NullMarked
package dev.dateline.local.s3;

import org.jspecify.annotations.NullMarked;
