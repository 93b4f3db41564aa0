package dev.dateline.documents.rtf;

import static java.util.Map.entry;

import dev.dateline.documents.rtf.RtfGroup.Target;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the control words of RTF mean for its text.
final class RtfWords {
  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          entry("par", "\n\n"),
          entry("sect", "\n\n"),
          entry("page", "\n\n"),
          entry("row", "\n\n"),
          entry("line", "\n"),
          entry("cell", "\n\n"),
          entry("nestcell", "\n\n"),
          entry("tab", " "),
          entry("emdash", "—"),
          entry("endash", "–"),
          entry("emspace", " "),
          entry("enspace", " "),
          entry("lquote", "‘"),
          entry("rquote", "’"),
          entry("ldblquote", "“"),
          entry("rdblquote", "”"),
          entry("bullet", "•"),
          entry("~", "\u00a0"),
          entry("_", "-"),
          entry("-", ""));

  private static final Set<String> LEFT_OUT =
      Set.of(
          "*",
          "annotation",
          "atnauthor",
          "atnid",
          "bkmkend",
          "bkmkstart",
          "colortbl",
          "comment",
          "datafield",
          "doccomm",
          "fldinst",
          "footer",
          "footerf",
          "footerl",
          "footerr",
          "footnote",
          "header",
          "headerf",
          "headerl",
          "headerr",
          "keywords",
          "listtext",
          "nonshppict",
          "object",
          "operator",
          "pict",
          "pntext",
          "private",
          "rxe",
          "stylesheet",
          "tc",
          "template",
          "xe");

  private RtfWords() {}

  /// The characters that `word` stands for, if any.
  static Optional<String> symbol(String word) {
    return Optional.ofNullable(SYMBOLS.get(word));
  }

  /// The destination of the text after `word`, if it changes.
  static Optional<Target> target(String word) {
    return switch (word) {
      case "fonttbl" -> Optional.of(Target.FONTS);
      case "info" -> Optional.of(Target.INFO);
      case "title" -> Optional.of(Target.TITLE);
      case "author" -> Optional.of(Target.AUTHOR);
      default -> LEFT_OUT.contains(word) ? Optional.of(Target.NOWHERE) : Optional.empty();
    };
  }
}
