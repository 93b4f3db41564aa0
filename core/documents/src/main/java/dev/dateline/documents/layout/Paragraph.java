package dev.dateline.documents.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines that belong together.
///
/// @param lines at least one
record Paragraph(List<Line> lines) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’»“)\\]]{0,3}$");
  private static final Pattern HYPHEN_END = Pattern.compile("\\p{Ll}[-\u2010\u00ad]$");

  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  float size() {
    return lines.getFirst().size();
  }

  /// Whether `next`, which begins the next column or page, continues it.
  boolean continuesIn(Paragraph next) {
    String last = lines.getLast().text();
    String first = next.lines.getFirst().text();
    boolean sameSize = Math.abs(size() - next.size()) < 0.1f * size();
    boolean open = !SENTENCE_END.matcher(last).find();
    boolean lowerCase = Character.isLowerCase(first.codePointAt(0));
    boolean broken = HYPHEN_END.matcher(last).find();
    boolean isRunningText = lines.size() > 1;
    return sameSize && open && (lowerCase || broken || isRunningText);
  }
}
