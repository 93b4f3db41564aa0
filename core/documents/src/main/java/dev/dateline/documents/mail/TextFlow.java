package dev.dateline.documents.mail;

import java.util.regex.Pattern;

/// How lines of plain text are wrapped.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3676">RFC 3676</a>
enum TextFlow {
  /// They are not wrapped.
  FIXED,
  /// A space at the end of a line says that the next line continues it.
  FLOWED,
  /// As [#FLOWED], but the space at the end of the line is not part of the text.
  FLOWED_DELETING_SPACES;

  private static final String SIGNATURE = "-- ";
  private static final Pattern PROTECTED = Pattern.compile(" (?: |>|From )");
  private static final Pattern FLOWED_FORMAT =
      Pattern.compile("(?<!\\w)format=\"?flowed(?!\\w)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DELETING_SPACES =
      Pattern.compile("(?<!\\w)delsp=\"?yes(?!\\w)", Pattern.CASE_INSENSITIVE);

  /// The flow that a content type declares.
  static TextFlow of(String contentType) {
    if (!FLOWED_FORMAT.matcher(contentType).find()) {
      return FIXED;
    }
    return DELETING_SPACES.matcher(contentType).find() ? FLOWED_DELETING_SPACES : FLOWED;
  }

  /// `text` with lines only where its author ended them.
  String joined(String text) {
    if (this == FIXED) {
      return text;
    }
    var joined = new StringBuilder();
    int depth = -1;
    boolean continues = false;
    for (String line : text.split("\r?\n", -1)) {
      int quoted = quoteDepth(line);
      if (!continues || quoted != depth) {
        joined.append(depth < 0 ? "" : "\n").append(mark(quoted));
      }
      depth = quoted;
      continues = append(unstuffed(line.substring(quoted), continues), joined);
    }
    return joined.toString();
  }

  private static String mark(int quoted) {
    return quoted == 0 ? "" : ">".repeat(quoted) + " ";
  }

  /// A line without the space that protects its beginning. Some programs put the space between two
  /// words there, which is kept, since such a line needs no protection.
  private static String unstuffed(String line, boolean continues) {
    boolean isProtected = !continues || PROTECTED.matcher(line).lookingAt();
    return isProtected && line.startsWith(" ") ? line.substring(1) : line;
  }

  /// Appends a line, and returns whether the next one continues it.
  private boolean append(String line, StringBuilder joined) {
    boolean continues = line.endsWith(" ") && !line.equals(SIGNATURE);
    boolean shorter = continues && this == FLOWED_DELETING_SPACES;
    joined.append(line, 0, shorter ? line.length() - 1 : line.length());
    return continues;
  }

  private static int quoteDepth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
