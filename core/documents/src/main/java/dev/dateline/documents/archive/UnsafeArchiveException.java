package dev.dateline.documents.archive;

import java.io.IOException;

/// An archive exceeds the [UnpackingLimits]. Never leaves this package.
final class UnsafeArchiveException extends IOException {
  private static final long serialVersionUID = 1;

  UnsafeArchiveException(String message) {
    super(message);
  }
}
