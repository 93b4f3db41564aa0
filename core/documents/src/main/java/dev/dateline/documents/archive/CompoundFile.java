package dev.dateline.documents.archive;

import dev.dateline.documents.format.FileContent;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A file that contains streams of bytes in folders, as Outlook and the old Office programs write
/// them.
///
/// The file is divided into sectors, and a table says which sector continues which. A damaged chain
/// ends its stream early, and no chain is followed for more sectors than the file has.
///
/// @see <a href="https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-cfb/">MS-CFB</a>
public final class CompoundFile {
  private static final String SIGNATURE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final int HEADER_LENGTH = 512;
  private static final int TABLES_IN_HEADER = 109;
  private static final int MINI_SECTOR = 64;

  private final ByteBuffer file;
  private final int sectorSize;
  private final int smallest;
  private final List<Integer> tables = new ArrayList<>();
  private final Map<String, CompoundEntry> entries;
  private final int[] miniTable;
  private final byte[] miniStream;

  private CompoundFile(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.sectorSize = file.getShort(30) == 12 ? 4096 : 512;
    this.smallest = file.getInt(56);
    findTables();
    byte[] directory = chain(file.getInt(48));
    this.entries = new HashMap<>(CompoundEntry.all(directory));
    this.miniTable = ints(chain(file.getInt(60)));
    @Nullable CompoundEntry root = CompoundEntry.root(directory);
    this.miniStream = root == null ? new byte[0] : chain(root.start());
  }

  /// The file in `content`; empty if it is not one.
  public static Optional<CompoundFile> of(FileContent content) {
    return content.opensWith(SIGNATURE) && content.bytes().length > HEADER_LENGTH
        ? Optional.of(new CompoundFile(content.bytes()))
        : Optional.empty();
  }

  /// The paths of all streams, with `/` between folders.
  public Set<String> paths() {
    return Set.copyOf(entries.keySet());
  }

  /// The content of the stream at `path`; empty if there is none.
  public Optional<byte[]> stream(String path) {
    return Optional.ofNullable(entries.get(path)).map(this::content);
  }

  private byte[] content(CompoundEntry entry) {
    byte[] whole = entry.size() < smallest ? miniChain(entry.start()) : chain(entry.start());
    return Arrays.copyOf(whole, (int) Math.clamp(entry.size(), 0, whole.length));
  }

  /// Finds the sectors of the allocation table: the header lists the first ones, and special
  /// sectors list the others.
  private void findTables() {
    for (int i = 0; i < TABLES_IN_HEADER; i++) {
      addTable(file.getInt(76 + 4 * i));
    }
    int listed = sectorSize / 4 - 1;
    int sector = file.getInt(68);
    for (int left = sectors(); exists(sector) && left > 0; left--) {
      int at = offset(sector);
      for (int i = 0; i < listed; i++) {
        addTable(int32(at + 4 * i));
      }
      sector = int32(at + 4 * listed);
    }
  }

  private void addTable(int sector) {
    if (exists(sector) && tables.size() < sectors()) {
      tables.add(sector);
    }
  }

  private byte[] chain(int start) {
    var bytes = new ByteArrayOutputStream();
    int sector = start;
    for (int left = sectors(); exists(sector) && left > 0; left--) {
      int at = offset(sector);
      bytes.write(file.array(), at, Math.min(sectorSize, file.limit() - at));
      sector = next(sector);
    }
    return bytes.toByteArray();
  }

  private int next(int sector) {
    int table = sector / (sectorSize / 4);
    return table < tables.size()
        ? int32(offset(tables.get(table)) + 4 * (sector % (sectorSize / 4)))
        : -1;
  }

  private byte[] miniChain(int start) {
    var bytes = new ByteArrayOutputStream();
    int sector = start;
    for (int left = miniTable.length;
        sector >= 0 && sector < miniTable.length && left > 0;
        left--) {
      int at = Math.min(miniStream.length, sector * MINI_SECTOR);
      bytes.write(miniStream, at, Math.min(MINI_SECTOR, miniStream.length - at));
      sector = miniTable[sector];
    }
    return bytes.toByteArray();
  }

  private int sectors() {
    return file.limit() / sectorSize;
  }

  private boolean exists(int sector) {
    return sector >= 0 && ((long) sector + 1) * sectorSize < file.limit();
  }

  private int offset(int sector) {
    return (sector + 1) * sectorSize;
  }

  private int int32(int at) {
    return at + 4 <= file.limit() ? file.getInt(at) : -1;
  }

  private static int[] ints(byte[] bytes) {
    int[] ints = new int[bytes.length / 4];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
    return ints;
  }
}
