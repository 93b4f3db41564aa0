package dev.dateline.documents.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The block that precedes each member of a TAR file.
///
/// @param name the member's path
/// @param size its bytes
/// @param type the kind of member: `0` for a file, `5` for a folder
record TarHeader(String name, long size, char type) {
  static final int LENGTH = 512;
  private static final int SIZE = 124;
  private static final int CHECKSUM = 148;
  private static final int TYPE = 156;
  private static final int PREFIX = 345;
  private static final Pattern OCTAL = Pattern.compile("[0-7]{1,11}");

  /// The header in the first block of `bytes`; empty if its checksum is wrong.
  static Optional<TarHeader> parse(byte[] bytes) {
    if (bytes.length < LENGTH || checksum(bytes) != octal(bytes, CHECKSUM, 8)) {
      return Optional.empty();
    }
    long size = octal(bytes, SIZE, 12);
    String name = text(bytes, 0, 100);
    String prefix = text(bytes, 257, 5).equals("ustar") ? text(bytes, PREFIX, 155) : "";
    boolean posix = !prefix.isEmpty() && bytes[262] == 0;
    return size < 0
        ? Optional.empty()
        : Optional.of(new TarHeader(posix ? prefix + "/" + name : name, size, (char) bytes[TYPE]));
  }

  /// The bytes from the member's end to the next block.
  long padding() {
    return (LENGTH - size % LENGTH) % LENGTH;
  }

  static boolean isZero(byte[] block) {
    return Arrays.equals(block, new byte[block.length]);
  }

  /// The sum of the block's bytes, with the checksum's own counted as spaces.
  private static long checksum(byte[] bytes) {
    long sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum += i >= CHECKSUM && i < CHECKSUM + 8 ? ' ' : bytes[i] & 0xff;
    }
    return sum;
  }

  private static long octal(byte[] bytes, int from, int length) {
    String digits = text(bytes, from, length).strip();
    return OCTAL.matcher(digits).matches() ? Long.parseLong(digits, 8) : -1;
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }
}
