package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Extends the name of a body by what it deals with, where the models see only its beginning:
/// `Committee on Tourism, Culture and Arts`, `Independent Agency against Corruption`.
public final class BodySubjects implements Rule {
  private static final Set<String> BODIES = WordLists.of("subject-body");
  private static final Set<String> LINKS = Set.of("on", "against", "for");
  private static final Set<String> BETWEEN = Set.of(",", "and", "&", "of", "the");
  private static final Set<String> DATES = WordLists.of("measure");
  private static final int MOST_WORDS = 9;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var bodies = new ArrayList<Name>();
    for (Name name : tagged.names()) {
      if (name.type() == EntityType.ORGANIZATION
          && BODIES.contains(tagged.words(name).getLast().word())) {
        Sentence sentence = tagged.sentenceOf(name.span());
        int link = sentence.firstNotBefore(name.end());
        int end = end(sentence.tokens(), link);
        if (end > 0 && !isPlace(tagged, sentence.tokens().get(link + 1))) {
          bodies.add(
              Name.of(name.start(), sentence.tokens().get(end - 1).end(), EntityType.ORGANIZATION));
        }
      }
    }
    return tagged.or(bodies.stream().filter(tagged::cutsNoName).toList());
  }

  private static boolean isPlace(TaggedText tagged, Token word) {
    return tagged.overlapping(word.span()).stream()
        .anyMatch(name -> name.type() == EntityType.LOCATION);
  }

  /// The index after the subject that a link at `link` introduces; 0 if there is none.
  private static int end(List<Token> words, int link) {
    if (link + 1 >= words.size() || !LINKS.contains(words.get(link).word())) {
      return 0;
    }
    int end = 0;
    for (int at = link + 1; at < words.size() && at <= link + MOST_WORDS; at++) {
      String word = words.get(at).word();
      if (words.get(at).isCapitalized() && !DATES.contains(word)) {
        end = at + 1;
      } else if (end == 0 || !BETWEEN.contains(word)) {
        break;
      }
    }
    return end;
  }
}
