package dev.dateline.documents.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A stream in the directory of a [CompoundFile].
///
/// @param start its first sector
/// @param size in bytes, as the directory says
record CompoundEntry(int start, long size) {
  private static final int LENGTH = 128;
  private static final int MOST_ENTRIES = 10_000;
  private static final int DEEPEST = 10;
  private static final int LONGEST_NAME = 64;
  private static final byte FOLDER = 1;
  private static final byte STREAM = 2;

  /// An entry that has yet to be read, and its folder.
  private record Found(int index, String folder, int depth) {}

  /// The entry that contains all streams shorter than a sector; null if there is no directory.
  static @Nullable CompoundEntry root(byte[] directory) {
    return directory.length < LENGTH ? null : at(buffer(directory), 0);
  }

  /// All streams in `directory`, by their paths.
  static Map<String, CompoundEntry> all(byte[] directory) {
    var entries = new HashMap<String, CompoundEntry>();
    ByteBuffer buffer = buffer(directory);
    int count = Math.min(MOST_ENTRIES, directory.length / LENGTH);
    var seen = new BitSet();
    Deque<Found> pending = new ArrayDeque<>();
    if (count > 0) {
      pending.push(new Found(buffer.getInt(76), "", 0));
    }
    while (!pending.isEmpty()) {
      Found found = pending.pop();
      int index = found.index;
      if (index > 0 && index < count && found.depth <= DEEPEST && !seen.get(index)) {
        seen.set(index);
        add(buffer, found, entries, pending);
      }
    }
    return entries;
  }

  private static void add(
      ByteBuffer buffer, Found found, Map<String, CompoundEntry> entries, Deque<Found> pending) {
    int base = found.index * LENGTH;
    pending.push(new Found(buffer.getInt(base + 68), found.folder, found.depth));
    pending.push(new Found(buffer.getInt(base + 72), found.folder, found.depth));
    String path = found.folder + name(buffer, base);
    byte type = buffer.get(base + 66);
    if (type == FOLDER) {
      pending.push(new Found(buffer.getInt(base + 76), path + "/", found.depth + 1));
    } else if (type == STREAM) {
      entries.put(path, at(buffer, base));
    }
  }

  private static CompoundEntry at(ByteBuffer buffer, int base) {
    return new CompoundEntry(
        buffer.getInt(base + 116), Integer.toUnsignedLong(buffer.getInt(base + 120)));
  }

  private static String name(ByteBuffer buffer, int base) {
    int length = Math.clamp(buffer.getShort(base + 64) - 2, 0, LONGEST_NAME);
    return new String(buffer.array(), base, length, StandardCharsets.UTF_16LE);
  }

  private static ByteBuffer buffer(byte[] directory) {
    return ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
  }
}
