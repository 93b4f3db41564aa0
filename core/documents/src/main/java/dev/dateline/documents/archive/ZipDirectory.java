package dev.dateline.documents.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.dateline.documents.format.FileContent;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The central directory at the end of a ZIP file, which shows what kind of file it is without
/// unpacking anything.
public final class ZipDirectory {
  private static final int MOST = 2000;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int END = 0x06054b50;
  private static final int MEMBER = 0x02014b50;
  private static final int MEMBER_LENGTH = 46;

  /// The flag of a member with a name in UTF-8.
  private static final int UTF_8 = 0x800;

  private static final int TYPE = 30;
  private static final int LONGEST_TYPE = 100;
  private static final String TYPE_NAME = "mimetype";

  private ZipDirectory() {}

  /// A member as the directory describes it.
  ///
  /// @param method the compression method
  /// @param size its compressed size in bytes
  /// @param offset where its own header begins
  record ZipMember(String name, boolean isEncrypted, int method, int size, int offset) {}

  /// The paths of the first 2,000 members of `content`; none if it is not a ZIP file.
  public static List<String> names(FileContent content) {
    return members(content).stream().map(ZipMember::name).toList();
  }

  /// The first 2,000 members of `content`; none if it is not a ZIP file.
  static List<ZipMember> members(FileContent content) {
    var members = new ArrayList<ZipMember>();
    if (content.opensWith("PK\u0003\u0004")) {
      var zip = ByteBuffer.wrap(content.bytes()).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = first(zip); isMember(zip, at) && members.size() < MOST; at = next(zip, at)) {
        members.add(member(zip, at));
      }
    }
    return members;
  }

  private static ZipMember member(ByteBuffer zip, int at) {
    boolean isEncrypted = (zip.getShort(at + 8) & 1) != 0;
    return new ZipMember(
        name(zip, at), isEncrypted, length(zip, at + 10), zip.getInt(at + 20), zip.getInt(at + 42));
  }

  /// The media type that OpenDocument and EPUB files have as their first member, uncompressed.
  public static Optional<String> type(FileContent content) {
    if (!content.opensWith("PK\u0003\u0004") || !content.start().startsWith(TYPE_NAME, TYPE)) {
      return Optional.empty();
    }
    var zip = ByteBuffer.wrap(content.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    if (zip.getShort(8) != 0) {
      return Optional.empty(); // Packed, against the rules.
    }
    int start = TYPE + length(zip, 26) + length(zip, 28);
    int size = zip.getInt(18) == 0 ? LONGEST_TYPE : Math.clamp(zip.getInt(18), 0, LONGEST_TYPE);
    int end = Math.min(zip.limit(), start + size);
    return start >= end
        ? Optional.empty()
        : Optional.of(untilNext(new String(zip.array(), start, end - start, US_ASCII)).strip());
  }

  /// The size may follow the content; then only the next record shows where the content ends.
  private static String untilNext(String content) {
    int end = content.indexOf("PK");
    return end < 0 ? content : content.substring(0, end);
  }

  /// Where the directory begins; -1 if the file has none.
  private static int first(ByteBuffer zip) {
    int last = zip.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (zip.getInt(at) == END) {
        return zip.getInt(at + 16);
      }
    }
    return -1;
  }

  private static boolean isMember(ByteBuffer zip, int at) {
    return at >= 0 && at <= zip.limit() - MEMBER_LENGTH && zip.getInt(at) == MEMBER;
  }

  private static int next(ByteBuffer zip, int at) {
    return at + MEMBER_LENGTH + length(zip, at + 28) + length(zip, at + 30) + length(zip, at + 32);
  }

  private static String name(ByteBuffer zip, int at) {
    int start = at + MEMBER_LENGTH;
    int length = Math.min(length(zip, at + 28), zip.limit() - start);
    return new String(zip.array(), start, length, StandardCharsets.UTF_8);
  }

  /// The bytes of the first 2,000 names that are not marked as UTF-8, with spaces between them.
  static byte[] rawNames(FileContent content) {
    var names = new ByteArrayOutputStream();
    if (content.opensWith("PK\u0003\u0004")) {
      var zip = ByteBuffer.wrap(content.bytes()).order(ByteOrder.LITTLE_ENDIAN);
      int count = 0;
      for (int at = first(zip); isMember(zip, at) && count < MOST; at = next(zip, at), count++) {
        if ((zip.getShort(at + 8) & UTF_8) == 0) {
          int start = at + MEMBER_LENGTH;
          names.write(zip.array(), start, Math.min(length(zip, at + 28), zip.limit() - start));
          names.write(' ');
        }
      }
    }
    return names.toByteArray();
  }

  private static int length(ByteBuffer zip, int at) {
    return zip.getShort(at) & 0xffff;
  }
}
