package dev.dateline.articles;

/// Shortens text for display.
public final class Excerpt {
  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /// `text` on one line with collapsed white space, in at most `longest` UTF-16 units: cut after a
  /// word and followed by an ellipsis if necessary.
  public static String cut(String text, int longest) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest - 1);
    int end = space > longest / 2 ? space : beforeLowSurrogate(line, longest - 1);
    return line.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /// Like [#cut(String, int)], in at most `bytes` bytes of UTF-8.
  public static String cut(String text, int longest, int bytes) {
    String cut = cut(text, longest);
    if (Utf8.length(cut) <= bytes) {
      return cut;
    }
    int units = Utf8.beginning(cut, bytes - Utf8.length(ELLIPSIS)).length();
    return cut(cut, units + ELLIPSIS.length());
  }

  private static int beforeLowSurrogate(String line, int at) {
    return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }
}
