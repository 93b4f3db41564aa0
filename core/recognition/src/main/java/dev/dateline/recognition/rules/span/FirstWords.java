package dev.dateline.recognition.rules.span;

import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Trims ordinary words that are capitalized only because they open a sentence: `Should Biden`
/// becomes `Biden`, `Meanwhile Russia` becomes `Russia`, but `People's Party` stays.
public final class FirstWords implements Rule {
  /// Words of newswire that open sentences before a name.
  private static final Set<String> ORDINARY = WordLists.of("opening");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> trim(tagged, name));
  }

  private static Stream<Name> trim(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    if (!opensOrdinarily(words.getFirst().word()) || words.getFirst().isInCapitals()) {
      return Stream.of(name);
    }
    boolean opens = tagged.sentenceOf(name.span()).tokens().getFirst().start() == name.start();
    boolean isOwner = words.size() > 1 && words.get(1).word().equals("'s");
    if (!opens || isOwner) {
      return Stream.of(name);
    }
    return words.size() == 1 ? Stream.of() : Stream.of(name.part(words.subList(1, words.size())));
  }

  private static boolean opensOrdinarily(String word) {
    return FunctionWords.contains(word) || ORDINARY.contains(word);
  }
}
