package dev.dateline.documents.kinds;

import static dev.dateline.documents.kinds.UnsupportedKind.data;
import static dev.dateline.documents.kinds.UnsupportedKind.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognizes text files by the form of their lines: source code, logs, settings.
final class LineKinds {
  private static final int FEWEST = 3;
  private static final int FEWEST_SETTINGS = 5;

  /// Braces, statements and declarations. A semicolon may end a clause of prose too.
  private static final Pattern CODE =
      Pattern.compile(
          "[^{}]{0,200}[{}][;,)]{0,2}|\\}.{0,80}"
              + "|[^;]{0,200}(?:=|->|::|\\w\\(|[{}])[^;]{0,200};"
              + "|[\\w-]{1,40}\\s?:\\s?[^;]{1,80};"
              + "|(?://|/\\*|\\*/|#include|#define|#pragma|@\\w{1,40}\\().{0,300}"
              + "|(?:import|package|using|from) [\\w.*{}, ]{1,100}(?:;| import .{1,100})?"
              + "|(?:async )?(?:def|class|function|func|fn|sub) [\\w.]{1,60}\\s?[(:{].{0,200}"
              + "|(?:if|for|while|elif|try|else|except|with)\\b.{0,120}[:{]"
              + "|(?:const|let|var|public|private|protected|static|final)"
              + " \\w.{0,200}[=({;].{0,200}"
              + "|[\\w.\\[\\]'\"]{1,60} (?:=|\\+=|:=|==) .{1,300}|[\\w.]{1,60}\\([^)]{0,200}\\)"
              + "|return\\b.{0,80}|(?:end|fi|done|esac)");

  private static final Pattern LOG =
      Pattern.compile(
          "\\W?\\d{4}[-/.]\\d\\d[-/.]\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d.{0,4000}"
              + "|\\W?\\w{3} {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d \\S{1,80} .{0,4000}"
              + "|\\S{1,80} \\S{1,40} \\S{1,40} \\[\\d\\d/\\w{3}/\\d{4}:.{0,4000}"
              + "|\\W?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\\b.{0,4000}");

  private static final Pattern SETTING =
      Pattern.compile(
          "(?:- )?[a-z_][\\w.-]{0,60}\\s?(?:[:=]|: [^ ].{0,80}|= ?.{0,200})"
              + "|- [\\w./:@\"'-]{1,80}|\\[[\\w .:/-]{1,60}]|[#;] .{0,200}|[{}\\]],?"
              + "|[A-Z][A-Z0-9_]{1,60}=.{0,300}");

  private LineKinds() {}

  /// The kind of a file that begins with `lines`, which are stripped and not blank.
  ///
  /// @param isClaimed whether its name or media type is that of such a file, so that fewer lines
  ///   are enough
  static Optional<UnsupportedKind> of(List<String> lines, boolean isClaimed) {
    if (lines.isEmpty()) {
      return isClaimed ? Optional.of(text("source code or settings")) : Optional.empty();
    }
    int fewest = isClaimed ? 1 : FEWEST;
    if (count(lines, LOG) >= fewest && share(lines, LOG) >= 0.6) {
      return Optional.of(text("a log of a program"));
    }
    if (count(lines, CODE) >= fewest && share(lines, CODE) >= (isClaimed ? 0.2 : 0.5)) {
      return Optional.of(text("source code or a style sheet"));
    }
    boolean isSettings =
        count(lines, SETTING) >= (isClaimed ? 1 : FEWEST_SETTINGS) && share(lines, SETTING) >= 0.9;
    return isSettings ? Optional.of(data("a file of settings")) : Optional.empty();
  }

  /// A log: its lines begin with dates, as articles may.
  static Optional<UnsupportedKind> log(List<String> lines) {
    boolean isLog = count(lines, LOG) >= FEWEST && share(lines, LOG) >= 0.6;
    return isLog ? Optional.of(text("a log of a program")) : Optional.empty();
  }

  private static long count(List<String> lines, Pattern form) {
    return lines.stream().filter(line -> form.matcher(line).matches()).count();
  }

  private static double share(List<String> lines, Pattern form) {
    return (double) count(lines, form) / lines.size();
  }
}
