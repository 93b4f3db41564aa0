package dev.dateline.documents.archive;

import dev.dateline.documents.format.FileContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A TAR file in the forms of POSIX (ustar, pax) and GNU.
///
/// @see <a href="https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html">pax</a>
final class TarArchive implements ArchiveFormat {
  @Override
  public boolean matches(FileContent content) {
    return TarHeader.parse(content.bytes()).isPresent();
  }

  @Override
  public List<FileContent> unpack(FileContent content, UnpackingBudget budget) throws IOException {
    var in = new ByteArrayInputStream(content.bytes());
    var files = new ArrayList<FileContent>();
    @Nullable String longName = null;
    for (var header = next(in); header.isPresent(); header = next(in)) {
      budget.member();
      byte[] bytes = budget.read(in, header.get().size());
      in.skipNBytes(Math.min(in.available(), header.get().padding()));
      switch (header.get().type()) {
        case 'L' -> longName = untilNul(bytes);
        case 'x' -> longName = PaxRecords.path(bytes).orElse(longName);
        case '0', '\0', '7' -> {
          String name = longName == null ? header.get().name() : longName;
          files.add(new FileContent(name, null, bytes));
          longName = null;
        }
        default -> longName = null;
      }
    }
    return files;
  }

  private static Optional<TarHeader> next(ByteArrayInputStream in) throws IOException {
    byte[] block = in.readNBytes(TarHeader.LENGTH);
    boolean end = block.length == 0 || TarHeader.isZero(block);
    if (end) {
      return Optional.empty();
    }
    return Optional.of(
        TarHeader.parse(block)
            .orElseThrow(() -> new IOException("a member's header has a wrong checksum")));
  }

  private static String untilNul(byte[] bytes) {
    String name = new String(bytes, StandardCharsets.UTF_8);
    int end = name.indexOf('\0');
    return end < 0 ? name : name.substring(0, end);
  }
}
