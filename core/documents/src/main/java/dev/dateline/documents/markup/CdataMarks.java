package dev.dateline.documents.markup;

/// Removes the marks of a CDATA section, which some programs escape together with its content.
final class CdataMarks {
  private static final String START = "<![CDATA[";
  private static final String END = "]]>";

  private CdataMarks() {}

  /// `text` without the marks around it.
  static String removed(String text) {
    String inner = text.strip();
    if (!inner.startsWith(START)) {
      return text;
    }
    int end = inner.endsWith(END) ? inner.length() - END.length() : inner.length();
    return inner.substring(START.length(), end);
  }
}
