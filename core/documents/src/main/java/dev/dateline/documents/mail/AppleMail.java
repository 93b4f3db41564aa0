package dev.dateline.documents.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message as Apple Mail stores it (`.emlx`): a line with its length in bytes, the message, and a
/// property list.
final class AppleMail {
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,9})[ \\t]{0,20}\\n");
  private static final int LONGEST = 40;

  private AppleMail() {}

  /// The message in `file`; `file` itself if it is not stored so.
  static byte[] message(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
    Matcher length = LENGTH.matcher(start);
    if (!length.lookingAt()) {
      return file;
    }
    int end = Math.min(file.length, length.end() + Integer.parseInt(length.group(1)));
    return Arrays.copyOfRange(file, length.end(), end);
  }
}
