package dev.dateline.dynamodb;

import java.util.Arrays;

/// Packed fields after a header byte: its low half says whether they are compressed, its high half
/// is their schema.
///
/// The schema has always been 0. Fields are only appended, which keeps it: an older release leaves
/// them unread, and a newer one finds the bytes at an end before them. A field that moves, or is
/// read differently, takes the next schema; a release that can read it must be deployed before one
/// that writes it.
final class Packed {
  private static final int SCHEMA = 0;
  private static final int SCHEMA_SHIFT = 4;
  private static final byte PLAIN = 1;
  private static final byte DEFLATED = 2;

  private Packed() {}

  /// Packs `fields`, compressed if that makes them shorter.
  static byte[] pack(byte[] fields) {
    byte[] deflated = Compression.deflate(fields);
    return deflated.length < fields.length ? tagged(DEFLATED, deflated) : tagged(PLAIN, fields);
  }

  /// Unpacks `packed`.
  ///
  /// @throws IllegalArgumentException if they have a schema that this release does not know
  static byte[] unpack(byte[] packed) {
    int schema = Byte.toUnsignedInt(packed[0]) >>> SCHEMA_SHIFT;
    if (schema != SCHEMA) {
      throw new IllegalArgumentException("a newer release stored this, in schema " + schema);
    }
    byte[] fields = Arrays.copyOfRange(packed, 1, packed.length);
    return switch (packed[0]) {
      case PLAIN -> fields;
      case DEFLATED -> Compression.inflate(fields);
      default -> throw new IllegalArgumentException("no kind of compression: " + packed[0]);
    };
  }

  private static byte[] tagged(byte form, byte[] bytes) {
    byte[] tagged = new byte[bytes.length + 1];
    tagged[0] = form;
    System.arraycopy(bytes, 0, tagged, 1, bytes.length);
    return tagged;
  }
}
