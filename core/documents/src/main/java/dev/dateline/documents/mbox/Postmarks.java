package dev.dateline.documents.mbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the lines `From jane@example.com Fri Jul 14 09:30:00 2023`, which begin the e-mails in a
/// mailbox.
final class Postmarks {
  private static final String MARK = "From ";

  /// A sentence may also begin with `From`, but no header follows it.
  private static final Pattern LINE =
      Pattern.compile("From [^\\n]{0,300}(?:@|\\d{4})[^\\n]{0,300}\\n>?[\\w-]{1,60}:");

  private Postmarks() {}

  /// The beginnings of the first `most` e-mails in `mailbox`.
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
