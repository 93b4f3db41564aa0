package dev.dateline.documents.rtf;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.util.Map;

/// The encodings that RTF names by numbers.
final class CodePages {
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

  /// The numbers of `\ansicpg` that Java does not call `windows-` and the number.
  private static final Map<Integer, String> BY_NUMBER =
      Map.of(
          437, "IBM437",
          850, "IBM850",
          852, "IBM852",
          866, "IBM866",
          932, "windows-31j",
          936, "GBK",
          949, "x-windows-949",
          950, "Big5",
          10000, "x-MacRoman",
          65001, "UTF-8");

  private CodePages() {}

  /// The encoding that `\ansicpg` gives as `number`; Western if it is unknown.
  static Charset ofNumber(int number) {
    return charset(BY_NUMBER.getOrDefault(number, "windows-" + number));
  }

  /// The encoding that `\fcharset` gives as `number`; `otherwise` if the number names none.
  static Charset ofFont(int number, Charset otherwise) {
    String name = BY_FONT.get(number);
    return name == null ? otherwise : charset(name);
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName(WESTERN);
  }
}
