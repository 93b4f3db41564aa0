package dev.dateline.documents.encoding;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.util.Map;

/// The encodings that Windows and RTF identify by numbers.
public final class CodePages {
  private static final String WESTERN = "windows-1252";

  /// The numbers of `\fcharset`.
  private static final Map<Integer, String> BY_FONT =
      Map.ofEntries(
          entry(77, "x-MacRoman"),
          entry(128, "windows-31j"),
          entry(129, "x-windows-949"),
          entry(134, "GBK"),
          entry(136, "Big5"),
          entry(161, "windows-1253"),
          entry(162, "windows-1254"),
          entry(163, "windows-1258"),
          entry(177, "windows-1255"),
          entry(178, "windows-1256"),
          entry(186, "windows-1257"),
          entry(204, "windows-1251"),
          entry(222, "x-windows-874"),
          entry(238, "windows-1250"));

  /// Code pages with a Java name other than `windows-` and the number.
  private static final Map<Integer, String> BY_NUMBER =
      Map.ofEntries(
          entry(437, "IBM437"),
          entry(850, "IBM850"),
          entry(852, "IBM852"),
          entry(866, "IBM866"),
          entry(932, "windows-31j"),
          entry(936, "GBK"),
          entry(949, "x-windows-949"),
          entry(950, "Big5"),
          entry(10000, "x-MacRoman"),
          entry(20127, "US-ASCII"),
          entry(20866, "KOI8-R"),
          entry(21866, "KOI8-U"),
          entry(28591, "ISO-8859-1"),
          entry(28592, "ISO-8859-2"),
          entry(28595, "ISO-8859-5"),
          entry(28597, "ISO-8859-7"),
          entry(28599, "ISO-8859-9"),
          entry(28605, "ISO-8859-15"),
          entry(50220, "ISO-2022-JP"),
          entry(50221, "ISO-2022-JP"),
          entry(51932, "EUC-JP"),
          entry(51949, "EUC-KR"),
          entry(54936, "GB18030"),
          entry(65001, "UTF-8"));

  private CodePages() {}

  /// The encoding of the code page `number`; Western if it is unknown.
  public static Charset ofNumber(int number) {
    return charset(BY_NUMBER.getOrDefault(number, "windows-" + number));
  }

  /// The encoding that `\fcharset` gives as `number`; `otherwise` if the number names none.
  public static Charset ofFont(int number, Charset otherwise) {
    String name = BY_FONT.get(number);
    return name == null ? otherwise : charset(name);
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName(WESTERN);
  }
}
