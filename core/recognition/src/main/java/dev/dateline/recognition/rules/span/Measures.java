package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.Arrays;
import java.util.Set;

/// Drops days, months, times, offices, measures and kinds of documents, which are capitalized
/// without being names: `1657 GMT`, `Dec 3`, `the CEO`, `GDP`, `the Bill`.
public final class Measures implements Rule {
  private static final Set<String> WORDS = WordLists.of("measure");
  private static final Set<String> DOCUMENTS = WordLists.of("document-kind");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.filter(name -> !isMeasure(tagged, name));
  }

  private static boolean isMeasure(TaggedText tagged, Name name) {
    boolean isDocument = name.type() == EntityType.MISC && DOCUMENTS.contains(tagged.of(name));
    return isDocument || areMeasures(tagged.of(name)) || areMeasures(name.span().in(tagged.text()));
  }

  private static boolean areMeasures(String words) {
    return Arrays.stream(words.split("[\\s.]+")).allMatch(WORDS::contains);
  }
}
