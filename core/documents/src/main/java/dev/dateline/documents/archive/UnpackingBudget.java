package dev.dateline.documents.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// How much may still be unpacked for one upload.
final class UnpackingBudget {
  private final UnpackingLimits limits;
  private long bytes;
  private int members;

  UnpackingBudget(UnpackingLimits limits) {
    this.limits = limits;
    this.bytes = limits.bytes();
    this.members = limits.members();
  }

  /// Reads `in` to its end.
  byte[] read(InputStream in) throws IOException {
    byte[] read = in.readNBytes(Math.toIntExact(bytes + 1));
    spend(read.length);
    return read;
  }

  /// Reads `length` bytes from `in`, the size that the archive declares.
  byte[] read(InputStream in, long length) throws IOException {
    spend(length);
    byte[] read = in.readNBytes(Math.toIntExact(length));
    if (read.length < length) {
      throw new EOFException("it ends in the middle of a member");
    }
    return read;
  }

  /// Counts a member.
  void member() throws UnsafeArchiveException {
    members--;
    if (members < 0) {
      throw new UnsafeArchiveException("it has more than " + limits.members() + " members");
    }
  }

  private void spend(long unpacked) throws UnsafeArchiveException {
    bytes -= unpacked;
    if (bytes < 0) {
      throw new UnsafeArchiveException("it unpacks to more than " + limits.bytes() + " bytes");
    }
  }
}
