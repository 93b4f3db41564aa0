/// Warming a function up before SnapStart takes its snapshot.
@NullMarked
package dev.dateline.lambda.priming;

import org.jspecify.annotations.NullMarked;
