package dev.dateline.documents.table;

import dev.dateline.documents.format.FileContent;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells the spreadsheets that are ZIP files: XLSX by a member that each has, found in the list of
/// members at the end of the file; ODS by the type that it opens with.
public final class Spreadsheet {
  private static final String WORKBOOK = "xl/workbook.";
  private static final String ODS = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int END = 0x06054b50;
  private static final int MEMBER = 0x02014b50;
  private static final int MEMBER_LENGTH = 46;

  private Spreadsheet() {}

  /// Whether `content` is a spreadsheet, and so no archive.
  public static boolean is(FileContent content) {
    return in(content).isPresent();
  }

  /// What kind of spreadsheet `content` is; empty if it is none.
  static Optional<String> in(FileContent content) {
    if (!content.opensWith("PK\u0003\u0004")) {
      return Optional.empty();
    }
    if (content.start().contains(ODS)) {
      return Optional.of("ODS");
    }
    return hasWorkbook(content.bytes()) ? Optional.of("XLSX") : Optional.empty();
  }

  private static boolean hasWorkbook(byte[] bytes) {
    var zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = firstMember(zip); isMember(zip, at); at = next(zip, at)) {
      if (name(zip, at).startsWith(WORKBOOK)) {
        return true;
      }
    }
    return false;
  }

  /// Where the list of members begins; -1 if the file has none.
  private static int firstMember(ByteBuffer zip) {
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

  private static int length(ByteBuffer zip, int at) {
    return zip.getShort(at) & 0xffff;
  }
}
