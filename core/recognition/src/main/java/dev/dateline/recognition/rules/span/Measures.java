package dev.dateline.recognition.rules.span;

import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.Arrays;
import java.util.Set;

/// Drops days, months, times, offices and measures, which are capitalized without being names:
/// `1657 GMT`, `Dec 3`, `the CEO`, `GDP`.
public final class Measures implements Rule {
  private static final Set<String> WORDS = WordLists.of("measure");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.filter(name -> !isMeasure(tagged, name));
  }

  private static boolean isMeasure(TaggedText tagged, Name name) {
    return areMeasures(tagged.of(name)) || areMeasures(name.span().in(tagged.text()));
  }

  private static boolean areMeasures(String words) {
    return Arrays.stream(words.split("[\\s.]+")).allMatch(WORDS::contains);
  }
}
