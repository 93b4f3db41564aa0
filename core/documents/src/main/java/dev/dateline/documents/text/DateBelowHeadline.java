package dev.dateline.documents.text;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the line with the date between the headline and the text, and what surrounds it.
final class DateBelowHeadline {
  private static final int MOST_LINES = 12;

  /// Lines without an empty line between them are not headlines if they are longer than this
  /// together.
  private static final int LONGEST_LEAD = 250;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;。！？।॥؟۔]\\s*$");

  /// Below a headline in reStructuredText.
  private static final Pattern UNDERLINE =
      Pattern.compile("\\s{0,3}([=#*~^\"-])\\1{2,120}\\s{0,9}");

  private static final int LONGEST_TITLE = 120;

  private final List<String> lines;
  private Fields fields;

  private DateBelowHeadline(HeaderAndBody opened) {
    this.lines = new ArrayList<>(Arrays.asList(opened.text().split("\n", -1)));
    this.fields = opened.fields();
  }

  /// Removes the line from the text, unless the header already gave the date.
  static HeaderAndBody open(HeaderAndBody opened) {
    return opened.fields().get(MetadataField.DATE) != null
        ? opened
        : new DateBelowHeadline(opened).read();
  }

  private HeaderAndBody read() {
    find().ifPresent(this::take);
    return new HeaderAndBody(fields, String.join("\n", lines));
  }

  /// The index of the line with the date.
  private Optional<Integer> find() {
    int together = 0;
    int first = next(-1);
    for (int at = first; at < lines.size() && at < MOST_LINES; at++) {
      String line = lines.get(at);
      if (PublicationLine.parse(line, at == first).isPresent()) {
        return Optional.of(at);
      }
      together = line.isBlank() ? 0 : together + line.length();
      if (together > LONGEST_LEAD) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void take(int found) {
    int first = next(-1);
    int at = found;
    Optional<Fields> said = PublicationLine.parse(lines.get(at), at == first);
    for (int taken = 0; said.isPresent() && taken < MOST_LINES; taken++) {
      fields = fields.orElse(said.get());
      lines.set(at, "");
      int above = at;
      at = next(at);
      said = at < lines.size() ? besideDate(lines.get(at), at == above + 1) : Optional.empty();
    }
    if (found > first) {
      takeUnderline(first + 1);
      takeByline(found);
      takeHeadline(first, at);
    }
  }

  private void takeUnderline(int below) {
    if (UNDERLINE.matcher(lines.get(below)).matches()) {
      lines.set(below, "");
    }
  }

  /// What a line below the date says.
  ///
  /// @param isNext whether no empty line is between them
  private static Optional<Fields> besideDate(String line, boolean isNext) {
    return PublicationLine.parse(line, false)
        .or(() -> isNext ? property(line) : Optional.empty())
        .or(
            () ->
                PublicationLine.bylineBeside(line)
                    .map(by -> Fields.NONE.with(MetadataField.BYLINE, by)));
  }

  /// What a line with a name and a value says, as programs for notes write them: `URL: …`, `Tags:
  /// …`.
  private static Optional<Fields> property(String line) {
    return HeaderLine.parse(line)
        .filter(it -> it.punctuated() && !SENTENCE_END.matcher(it.value()).find())
        .map(it -> it.field() == null ? Fields.NONE : Fields.NONE.with(it.field(), it.value()));
  }

  /// Takes a byline above the date. Directly above it, a name alone is one.
  private void takeByline(int found) {
    int first = next(-1);
    boolean isBeside = true;
    for (int at = found - 1; at > first; at--) {
      String line = lines.get(at);
      var by = isBeside ? PublicationLine.bylineBeside(line) : PublicationLine.byline(line);
      isBeside &= line.isBlank();
      if (by.isPresent()) {
        fields = fields.with(MetadataField.BYLINE, by.get());
        lines.set(at, "");
        return;
      }
    }
  }

  /// Takes the first line as the headline, unless another one follows the date; then the first line
  /// is a newspaper's masthead.
  private void takeHeadline(int first, int behind) {
    if (behind < lines.size() && !isTitle(lines.get(behind)) && isTitle(lines.get(first))) {
      fields =
          fields
              .with(MetadataField.HEADLINE, MarkdownTitle.of(lines.get(first)))
              .with(MetadataField.HEADLINE, lines.get(first));
    }
  }

  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE && !SENTENCE_END.matcher(line).find();
  }

  /// The first line after `at` that is not blank.
  private int next(int at) {
    int next = at + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }
}
