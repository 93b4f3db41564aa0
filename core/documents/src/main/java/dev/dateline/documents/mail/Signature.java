package dev.dateline.documents.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Removes the lines that a mail program or a mailing list appends to an e-mail.
final class Signature {
  private static final Pattern DELIMITER = Pattern.compile("(?m)^(?:-- ?|_{20,100})[ \\t]*\\n");
  private static final int MOST_LINES = 10;
  private static final int LONGEST = 1500;

  private Signature() {}

  /// `text` without its signatures; a mailing list's may follow the sender's.
  static String cutFrom(String text) {
    int end = text.length();
    int start = last(text, end);
    while (start >= 0) {
      end = start;
      start = last(text, end);
    }
    return text.substring(0, end);
  }

  /// Whether `text` is nothing but a signature, such as the part that a mailing list appends.
  static boolean isAll(String text) {
    return cutFrom(text.replace("\r\n", "\n")).isBlank();
  }

  /// The start of the signature that ends at `end`; -1 if there is none.
  private static int last(String text, int end) {
    int from = Math.max(0, end - LONGEST);
    Matcher delimiter = DELIMITER.matcher(text).region(from, end);
    int start = -1;
    while (delimiter.find()) {
      boolean isShort = text.substring(delimiter.end(), end).lines().count() <= MOST_LINES;
      start = isShort && startsLine(text, delimiter.start()) ? delimiter.start() : start;
    }
    return start;
  }

  private static boolean startsLine(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }
}
