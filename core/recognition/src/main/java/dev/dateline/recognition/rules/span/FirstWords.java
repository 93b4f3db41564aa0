package dev.dateline.recognition.rules.span;

import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The first word of a sentence is written with a capital whatever it is: of `Should Biden` and
/// `Meanwhile Russia` only the second word is a name.
public final class FirstWords implements Rule {
  /// Words of newswire that open sentences before a name.
  private static final Set<String> ORDINARY = WordLists.of("opening");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> trim(tagged, name));
  }

  private static Stream<Name> trim(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    if (!opensOrdinarily(words.getFirst().word())
        || words
            .getFirst()
            .word()
            .equals(words.getFirst().word().toUpperCase(java.util.Locale.ROOT))) {
      return Stream.of(name);
    }
    boolean opens = tagged.sentenceOf(name.span()).tokens().getFirst().start() == name.start();
    if (!opens) {
      return Stream.of(name);
    }
    return words.size() == 1 ? Stream.of() : Stream.of(name.part(words.subList(1, words.size())));
  }

  private static boolean opensOrdinarily(String word) {
    return FunctionWords.contains(word) || ORDINARY.contains(word);
  }
}
