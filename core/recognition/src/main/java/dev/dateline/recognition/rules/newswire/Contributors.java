package dev.dateline.recognition.rules.newswire;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// Finds the people credited in the last line of a report: `(Reporting by Jacob Gronholm and Stine
/// Hoyer in Copenhagen; Editing by Ann Lee)`.
public final class Contributors implements Rule {
  /// Begins with what is found fastest.
  private static final Pattern LINE =
      Pattern.compile(
          " by (?<=(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated) by )([^;)\\n"
              + "]+)");

  private static final String WORD = "\\p{Lu}[\\p{L}.'\u2019-]*";
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:^|, | and |, and )("
              + WORD
              + "(?: (?:(?:al|bin|da|de|del|den|der|di|el|la|van|von) )*"
              + WORD
              + "){1,3})(?=$|,| and| in | at )");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var people = new ArrayList<Name>();
    var line = LINE.matcher(tagged.text());
    while (line.find()) {
      var person = PERSON.matcher(line.group(1));
      while (person.find()) {
        int start = line.start(1);
        people.add(Name.of(start + person.start(1), start + person.end(1), EntityType.PERSON));
      }
    }
    return tagged.or(people);
  }
}
