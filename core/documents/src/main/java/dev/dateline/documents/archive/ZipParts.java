package dev.dateline.documents.archive;

import dev.dateline.documents.format.FileContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The members of a document that is a ZIP file, each unpacked when it is needed. They are located
/// by the directory at the file's end, so damage to other members does not matter.
public final class ZipParts {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int HEADER = 30;

  private final FileContent content;
  private final List<ZipDirectory.ZipMember> members;
  private long left;

  private ZipParts(FileContent content, long most) {
    this.content = content;
    this.members = ZipDirectory.members(content);
    this.left = most;
  }

  /// The members of `content`, which together may unpack to `most` bytes.
  public static ZipParts of(FileContent content, long most) {
    return new ZipParts(content, most);
  }

  /// The paths of all members.
  public List<String> names() {
    return members.stream().map(ZipDirectory.ZipMember::name).toList();
  }

  /// The content of the member called `name`; empty if there is none.
  ///
  /// @throws IOException if it is damaged, encrypted, or unpacks to too much
  public Optional<byte[]> part(String name) throws IOException {
    for (ZipDirectory.ZipMember member : members) {
      if (member.name().equals(name)) {
        return Optional.of(unpacked(member));
      }
    }
    return Optional.empty();
  }

  private byte[] unpacked(ZipDirectory.ZipMember member) throws IOException {
    return switch (member.method()) {
      case STORED -> spend(packed(member).readAllBytes());
      case DEFLATED -> inflated(packed(member));
      default -> throw new IOException(member.name() + " is packed in a way that is not read");
    };
  }

  private byte[] inflated(InputStream packed) throws IOException {
    var inflater = new Inflater(true);
    try (var in = new InflaterInputStream(packed, inflater)) {
      return spend(in.readNBytes(Math.toIntExact(left + 1)));
    } finally {
      inflater.end();
    }
  }

  private InputStream packed(ZipDirectory.ZipMember member) throws IOException {
    byte[] bytes = content.bytes();
    var zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long header = member.offset();
    if (member.isEncrypted() || header < 0 || header > bytes.length - HEADER) {
      throw new IOException(member.name() + " is encrypted or damaged");
    }
    int at = Math.toIntExact(header);
    int start = at + HEADER + length(zip, at + 26) + length(zip, at + 28);
    if (start > bytes.length || member.size() < 0 || member.size() > bytes.length - start) {
      throw new IOException(member.name() + " is cut off");
    }
    return new ByteArrayInputStream(bytes, start, member.size());
  }

  private byte[] spend(byte[] unpacked) throws IOException {
    left -= unpacked.length;
    if (left < 0) {
      throw new IOException("it unpacks to too many bytes");
    }
    return unpacked;
  }

  private static int length(ByteBuffer zip, int at) {
    return zip.getShort(at) & 0xffff;
  }
}
