package dev.dateline.documents.text;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the header lines at the beginning of a text, up to the first line that is not one.
final class HeaderLines {
  private static final int MOST = 60;

  /// A line of dashes may separate the header from the text.
  private static final Pattern RULE = Pattern.compile("\\A\\s{0,99}-{3,80}[ \\t]{0,9}\\n");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…”\"]$");

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
    return new HeaderAndBody(
        lines.fields, taken == 0 ? lines.rest : RULE.matcher(lines.rest).replaceFirst(""));
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
      return continues && (followed || isLast(line, after));
    }
    return fields.get(line.field()) == null && (line.punctuated() || continues || followed);
  }

  /// Whether the line may be the last of a header that has a date and more: an empty line follows
  /// it, and it is no sentence.
  private boolean isLast(HeaderLine line, String after) {
    return fields.get(MetadataField.DATE) != null
        && fields.values().size() > 1
        && !SENTENCE_END.matcher(line.value()).find()
        && after.length() > 1
        && Lines.first(after.substring(1)).isBlank();
  }
}
