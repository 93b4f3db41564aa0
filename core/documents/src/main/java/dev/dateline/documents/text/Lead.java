package dev.dateline.documents.text;

import dev.dateline.documents.dates.Dateline;
import dev.dateline.documents.dates.OpeningDateline;
import dev.dateline.documents.format.MetadataField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the lines between a header and the first sentence: a headline, a byline, and the dateline
/// below them.
final class Lead {
  private static final int MOST_LINES = 12;

  /// Without a dateline below it, only a line of two to four names is a byline.
  private static final Pattern NAMES =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:and|de|van|von|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,4}");

  /// Whether the header has a date but no byline.
  private final boolean dated;

  private final List<String> above = new ArrayList<>();
  private @Nullable String byline;

  private Lead(HeaderAndBody opened) {
    var fields = opened.fields();
    this.dated = fields.get(MetadataField.DATE) != null && fields.get(MetadataField.BYLINE) == null;
  }

  /// Removes the byline from the text, and separates a dateline from the headline above it.
  static HeaderAndBody open(HeaderAndBody opened) {
    return new Lead(opened).read(opened);
  }

  private HeaderAndBody read(HeaderAndBody opened) {
    String rest = opened.text();
    for (int taken = 0; taken < MOST_LINES && !rest.isEmpty(); taken++) {
      if (Dateline.of(Lines.first(rest)).isPresent()) {
        return below(opened, rest);
      }
      boolean first = above.stream().allMatch(String::isBlank);
      String line = Lines.first(rest);
      if (!OpeningDateline.mayStandAbove(line)) {
        return opened;
      }
      rest = rest.substring(Math.min(rest.length(), line.length() + 1));
      Optional<HeaderLine> by = HeaderLine.byline(line);
      if (by.isPresent() && first && isSure(by.get(), rest)) {
        return open(
            new HeaderAndBody(opened.fields().with(MetadataField.BYLINE, by.get().value()), rest));
      }
      take(line, by);
    }
    return opened;
  }

  /// Whether it is the first line below the header, and separated from the text.
  private boolean isSure(HeaderLine by, String rest) {
    return dated && NAMES.matcher(by.value()).matches() && Lines.first(rest).isBlank();
  }

  private void take(String line, Optional<HeaderLine> by) {
    if (by.isPresent() && byline == null) {
      byline = by.get().value();
      above.add("");
    } else {
      above.add(line);
    }
  }

  private HeaderAndBody below(HeaderAndBody opened, String dateline) {
    String headline = String.join("\n", above);
    String text = headline.isBlank() ? dateline : headline + "\n\n" + dateline;
    return new HeaderAndBody(opened.fields().with(MetadataField.BYLINE, byline), text);
  }
}
