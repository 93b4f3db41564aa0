package dev.dateline.documents.archive;

/// The limits of unpacking.
///
/// @param members files in all archives of an upload together
/// @param bytes unpacked bytes of an upload, at every level of archives in archives
/// @param fileBytes bytes of one unpacked article
/// @param depth archives in archives
public record UnpackingLimits(int members, long bytes, int fileBytes, int depth) {
  /// 1,000 members, 64 MiB in all, 5 MiB per article, three levels: far less than a function with 1
  /// GB can handle.
  public static final UnpackingLimits DEFAULT = new UnpackingLimits(1000, 64L << 20, 5 << 20, 3);
}
