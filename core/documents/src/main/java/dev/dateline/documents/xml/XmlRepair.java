package dev.dateline.documents.xml;

import java.util.regex.Pattern;

/// Repairs frequent mistakes in feeds: unescaped ampersands, and characters that XML does not
/// allow.
final class XmlRepair {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  private static final Pattern AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});)");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]"
              + "|&#(?:0{0,5}(?:[0-8]|1[124-9]|2\\d|3[01])|x0{0,4}(?:[0-8BCEF]|1[0-9A-F]));",
          Pattern.CASE_INSENSITIVE);

  private XmlRepair() {}

  /// `xml` with bare ampersands escaped, and without such characters. HTML entities such as
  /// `&nbsp;`, which XML does not define, are kept.
  static String mended(String xml) {
    String allowed = FORBIDDEN.matcher(xml).replaceAll("");
    var mended = new StringBuilder();
    int from = 0;
    int start = allowed.indexOf(CDATA);
    while (start >= 0) {
      int end = allowed.indexOf(CDATA_END, start);
      int after = end < 0 ? allowed.length() : end;
      mended.append(escaped(allowed.substring(from, start))).append(allowed, start, after);
      from = after;
      start = allowed.indexOf(CDATA, from);
    }
    return mended.append(escaped(allowed.substring(from))).toString();
  }

  private static String escaped(String markup) {
    return AMPERSAND.matcher(markup).replaceAll("&amp;");
  }
}
