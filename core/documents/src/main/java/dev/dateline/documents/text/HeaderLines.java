package dev.dateline.documents.text;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.Optional;

/// Reads the header lines at the beginning of a text, up to the first line that is not one.
final class HeaderLines {
  private static final int MOST = 60;

  private Fields fields = Fields.NONE;
  private String rest;

  private HeaderLines(String text) {
    this.rest = text;
  }

  /// Removes the header from `text`; no fields if it has none.
  static HeaderAndBody open(String text) {
    var lines = new HeaderLines(text);
    int taken = 0;
    while (taken < MOST && lines.takeLine()) {
      taken++;
    }
    return new HeaderAndBody(lines.fields, lines.rest);
  }

  private boolean takeLine() {
    String text = Lines.withoutEmptyOnes(rest);
    boolean apart = text.length() < rest.length() - 1;
    if (fields.get(MetadataField.DATE) == null) {
      Optional<HeaderAndBody> date = DateWord.open(text);
      if (date.isPresent()) {
        return takeDate(date.get());
      }
    }
    String first = Lines.first(text);
    String after = text.substring(first.length());
    Optional<HeaderLine> line = HeaderLine.parse(first).filter(it -> belongs(it, after, apart));
    line.ifPresent(it -> take(it, after));
    return line.isPresent();
  }

  /// Takes the date. If text follows it on its line, that is the article's, and the header ends.
  private boolean takeDate(HeaderAndBody date) {
    fields = fields.orElse(date.fields());
    rest = date.text();
    return Lines.first(rest).isBlank() && !rest.isBlank();
  }

  private void take(HeaderLine line, String after) {
    fields = line.field() == null ? fields : fields.with(line.field(), line.value());
    rest = after;
  }

  /// Whether the line belongs to the header. A known name that was not yet given does, even after
  /// an empty line; a less certain one only if other header lines are next to it.
  private boolean belongs(HeaderLine line, String after, boolean apart) {
    boolean started = !fields.equals(Fields.NONE);
    boolean continues = started && !apart;
    boolean followed =
        HeaderLine.parse(Lines.first(after.substring(Math.min(1, after.length()))))
            .filter(HeaderLine::punctuated)
            .isPresent();
    if (line.field() == null) {
      return continues && followed;
    }
    return fields.get(line.field()) == null && (line.punctuated() || continues || followed);
  }
}
