package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the town at the end of a line that begins with a person: `Gisela Thiele, Reppenstedt`
/// below a letter, or `Schmidt (Fulda)` in a list.
record SignatureTowns() implements Rule {
  private static final Set<String> SEPARATORS = Set.of(",", "(");
  private static final int MOST_WORDS = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.and(tagged.sentences().stream().flatMap(s -> town(tagged, s)).toList());
  }

  private static Stream<Name> town(TaggedText tagged, Sentence sentence) {
    List<Token> words = sentence.tokens();
    return tagged.overlapping(sentence.span()).stream()
        .filter(
            name -> name.type() == EntityType.PERSON && name.start() == words.getFirst().start())
        .flatMap(person -> townAfter(tagged, words, sentence.firstNotBefore(person.end())));
  }

  private static Stream<Name> townAfter(TaggedText tagged, List<Token> words, int separator) {
    int end = isMark(words.getLast()) ? words.size() - 1 : words.size();
    boolean fits = separator + 1 < end && end - separator - 1 <= MOST_WORDS;
    if (!fits || !SEPARATORS.contains(words.get(separator).word())) {
      return Stream.empty();
    }
    var name =
        Name.of(words.get(separator + 1).start(), words.get(end - 1).end(), EntityType.LOCATION);
    return Towns.contains(tagged.of(name)) ? Stream.of(name) : Stream.empty();
  }

  private static boolean isMark(Token word) {
    return word.word().chars().noneMatch(Character::isLetterOrDigit);
  }
}
