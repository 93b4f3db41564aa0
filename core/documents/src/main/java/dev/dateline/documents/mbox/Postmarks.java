package dev.dateline.documents.mbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines `From jane@example.com Fri Jul 14 09:30:00 2023` that open the e-mails of a mailbox.
final class Postmarks {
  private static final String MARK = "From ";

  /// A sentence may open with `From` as well, but has no header below it.
  private static final Pattern LINE =
      Pattern.compile("From [^\\n]{0,300}(?:@|\\d{4})[^\\n]{0,300}\\n>?[\\w-]{1,60}:");

  private Postmarks() {}

  /// Where the first `most` e-mails of `mailbox` begin.
  static List<Integer> in(String mailbox, int most) {
    var starts = new ArrayList<Integer>();
    Matcher line = LINE.matcher(mailbox);
    int at = mailbox.startsWith(MARK) ? 0 : next(mailbox, 0);
    while (at >= 0 && starts.size() < most) {
      boolean isFirst = at == 0 || isBelowEmptyLine(mailbox, at);
      if (isFirst && line.region(at, mailbox.length()).lookingAt()) {
        starts.add(at);
      }
      at = next(mailbox, at);
    }
    return starts;
  }

  private static int next(String mailbox, int from) {
    int lineEnd = mailbox.indexOf("\n" + MARK, from);
    return lineEnd < 0 ? -1 : lineEnd + 1;
  }

  private static boolean isBelowEmptyLine(String mailbox, int at) {
    return at >= 2
        && (mailbox.charAt(at - 2) == '\n'
            || (at >= 3 && mailbox.charAt(at - 2) == '\r' && mailbox.charAt(at - 3) == '\n'));
  }
}
