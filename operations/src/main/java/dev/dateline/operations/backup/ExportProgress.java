package dev.dateline.operations.backup;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The progress of an export: everything needed to resume it.
///
/// @param start the key after which to continue; null at the beginning
/// @param bytes the length of the file so far
/// @param lines the number of lines so far
/// @param read the number of items read
/// @param incomplete the number of incomplete contents
record ExportProgress(
    @Nullable Map<String, AttributeValue> start,
    long bytes,
    long lines,
    long read,
    long incomplete) {
  static final ExportProgress NONE = new ExportProgress(null, 0, 0, 0, 0);

  /// The progress after `step`, which made the file `newBytes` long.
  ExportProgress after(Export.ExportedPage step, long newBytes) {
    return new ExportProgress(
        step.end(),
        newBytes,
        lines + step.lines().size(),
        read + step.read(),
        incomplete + step.incomplete());
  }
}
