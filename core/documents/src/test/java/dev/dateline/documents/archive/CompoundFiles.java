package dev.dateline.documents.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes compound files, as Outlook does.
public final class CompoundFiles {
  private static final int SECTOR = 512;
  private static final int MINI = 64;
  private static final int CUTOFF = 4096;
  private static final int END = -2;
  private static final int FREE = -1;
  private static final int TABLE = -3;

  private final List<byte[]> entries = new ArrayList<>();
  private final List<Integer> miniTable = new ArrayList<>();
  private final List<Integer> table = new ArrayList<>();
  private final ByteArrayOutputStream mini = new ByteArrayOutputStream();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private CompoundFiles() {}

  /// A file with `streams`, by their paths; at most one folder deep.
  public static byte[] of(Map<String, byte[]> streams) {
    return new CompoundFiles().file(streams);
  }

  private byte[] file(Map<String, byte[]> streams) {
    Map<String, Map<String, byte[]>> folders = new LinkedHashMap<>();
    streams.forEach(
        (path, bytes) -> {
          int slash = path.indexOf('/');
          folders
              .computeIfAbsent(
                  slash < 0 ? "" : path.substring(0, slash), _ -> new LinkedHashMap<>())
              .put(path.substring(slash + 1), bytes);
        });
    entries.add(new byte[0]);
    folders.forEach(this::add);
    link(folders);
    int miniStart = chain(mini.toByteArray());
    entries.set(0, entry("Root Entry", 5, -1, entries.size() > 1 ? 1 : -1, miniStart, mini.size()));
    int miniTableStart = chain(ints(miniTable));
    var directory = new ByteArrayOutputStream();
    entries.forEach(directory::writeBytes);
    int directoryStart = chain(directory.toByteArray());
    int tableStart = table.size();
    int tables = (table.size() + SECTOR / 4) / (SECTOR / 4 - 1);
    for (int i = 0; i < tables; i++) {
      table.add(TABLE);
    }
    while (table.size() % (SECTOR / 4) != 0) {
      table.add(FREE);
    }
    body.writeBytes(ints(table));
    var file = new ByteArrayOutputStream();
    file.writeBytes(header(directoryStart, miniTableStart, tableStart, tables));
    file.writeBytes(body.toByteArray());
    return file.toByteArray();
  }

  private void add(String folder, Map<String, byte[]> streams) {
    if (!folder.isEmpty()) {
      entries.add(entry(folder, 1, -1, entries.size() + 1, 0, 0));
    }
    streams.forEach(
        (name, bytes) -> {
          int start = bytes.length < CUTOFF ? miniChain(bytes) : chain(bytes);
          entries.add(entry(name, 2, -1, -1, start, bytes.length));
        });
  }

  /// Each entry leads to the next one in its folder.
  private void link(Map<String, Map<String, byte[]>> folders) {
    int at = 1;
    var top = new ArrayList<Integer>();
    for (var folder : folders.entrySet()) {
      int members = folder.getValue().size();
      if (!folder.getKey().isEmpty()) {
        top.add(at++);
      }
      for (int i = 0; i < members; i++, at++) {
        if (folder.getKey().isEmpty()) {
          top.add(at);
        } else if (i + 1 < members) {
          right(at, at + 1);
        }
      }
    }
    for (int i = 0; i + 1 < top.size(); i++) {
      right(top.get(i), top.get(i + 1));
    }
  }

  private void right(int from, int to) {
    ByteBuffer.wrap(entries.get(from)).order(ByteOrder.LITTLE_ENDIAN).putInt(72, to);
  }

  private static byte[] entry(String name, int type, int right, int child, int start, int size) {
    var entry = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
    entry.put(0, name.getBytes(StandardCharsets.UTF_16LE));
    entry.putShort(64, (short) (2 * name.length() + 2)).put(66, (byte) type).put(67, (byte) 1);
    entry.putInt(68, -1).putInt(72, right).putInt(76, child);
    entry.putInt(116, start).putInt(120, size);
    return entry.array();
  }

  private int miniChain(byte[] bytes) {
    int start = miniTable.size();
    int sectors = Math.max(1, (bytes.length + MINI - 1) / MINI);
    for (int i = 0; i < sectors; i++) {
      miniTable.add(i + 1 < sectors ? start + i + 1 : END);
    }
    mini.writeBytes(bytes);
    mini.writeBytes(new byte[sectors * MINI - bytes.length]);
    return start;
  }

  private int chain(byte[] bytes) {
    int start = table.size();
    int sectors = Math.max(1, (bytes.length + SECTOR - 1) / SECTOR);
    for (int i = 0; i < sectors; i++) {
      table.add(i + 1 < sectors ? start + i + 1 : END);
    }
    body.writeBytes(bytes);
    body.writeBytes(new byte[sectors * SECTOR - bytes.length]);
    return start;
  }

  private static byte[] header(int directory, int miniTable, int tableStart, int tables) {
    var header = ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(0, 0xe11ab1a1e011cfd0L);
    header.putShort(24, (short) 0x3e).putShort(26, (short) 3).putShort(28, (short) 0xfffe);
    header.putShort(30, (short) 9).putShort(32, (short) 6).putInt(44, tables);
    header.putInt(48, directory).putInt(56, CUTOFF).putInt(60, miniTable).putInt(64, 1);
    header.putInt(68, END);
    for (int i = 0; i < 109; i++) {
      header.putInt(76 + 4 * i, i < tables ? tableStart + i : FREE);
    }
    return header.array();
  }

  private static byte[] ints(List<Integer> values) {
    var bytes = ByteBuffer.allocate(4 * values.size()).order(ByteOrder.LITTLE_ENDIAN);
    values.forEach(bytes::putInt);
    return bytes.array();
  }
}
