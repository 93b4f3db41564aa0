package dev.dateline.documents.prose;

import java.util.regex.Pattern;

/// Joins words that are broken by a soft hyphen at the end of a line.
final class SoftHyphens {
  private static final Pattern AT_LINE_END = Pattern.compile("\u00ad[\\p{Zs}\t]*\n[\\p{Zs}\t]*");

  private SoftHyphens() {}

  static String joined(String text) {
    return AT_LINE_END.matcher(text).replaceAll("");
  }
}
