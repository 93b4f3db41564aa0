package dev.dateline.operations.erase;

import dev.dateline.index.directory.spelling.FoldedName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The forms of a name, compared without case, accents and punctuation, as whole words. A form also
/// matches with an `s` at its end, as in genitives.
///
/// @param forms folded
record SoughtNames(List<String> forms) {
  private static final Pattern SPACE = Pattern.compile("\\s++");
  private static final Pattern WITHIN_WORDS = Pattern.compile("[.'\\u2019]");

  SoughtNames {
    forms = List.copyOf(forms);
  }

  /// Parses forms that are separated by semicolons; blank ones are left out.
  static SoughtNames of(String names) {
    return new SoughtNames(
        Stream.of(names.split(";"))
            .map(form -> FoldedName.of(form).value())
            .filter(form -> !form.isEmpty())
            .toList());
  }

  /// Whether `text` contains one of the forms, on one line or across two.
  boolean isIn(String text) {
    String line = SPACE.matcher(text).replaceAll(" ");
    return isInFolded(FoldedName.of(line))
        || isInFolded(FoldedName.of(WITHIN_WORDS.matcher(line).replaceAll(" ")));
  }

  private boolean isInFolded(FoldedName text) {
    String words = " " + text.value() + " ";
    return forms.stream()
        .anyMatch(form -> words.contains(" " + form + " ") || words.contains(" " + form + "s "));
  }
}
