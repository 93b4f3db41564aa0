package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes a person of the name after a title that only people have, which the models take for
/// something else or miss: `Mr Vurapalli`, `Alhaji Gusau`.
public final class AddressedPeople implements Rule {
  private static final Set<String> TITLES = WordLists.of("address");
  private static final Set<String> OFFICES = WordLists.of("official");
  private static final Set<String> INSTITUTIONS = WordLists.of("institution-head");
  private static final int MOST_WORDS = 4;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var people = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int at = 1; at < words.size(); at++) {
        if (isTitle(words, at - 1)) {
          person(tagged, words, at).ifPresent(people::add);
        }
      }
    }
    return tagged.or(people);
  }

  private static boolean isTitle(List<Token> words, int at) {
    boolean isStop = words.get(at).word().equals(".") && at > 0;
    return TITLES.contains(words.get(isStop ? at - 1 : at).word().replace(".", ""));
  }

  /// The capitalized words from `from`, unless the models already see a person there.
  private static Optional<Name> person(TaggedText tagged, List<Token> words, int from) {
    int to = from;
    while (to < words.size() && to < from + MOST_WORDS && mayBePart(words.get(to))) {
      to++;
    }
    boolean isOffice = to < words.size() && isOffice(words.get(to).word());
    if (to == from || isOffice || INSTITUTIONS.contains(words.get(to - 1).word())) {
      return Optional.empty();
    }
    Name person = Name.of(words.get(from).start(), words.get(to - 1).end(), EntityType.PERSON);
    return Optional.of(person)
        .filter(tagged::cutsNoName)
        .filter(name -> KnownType.of(tagged.of(name)).isEmpty())
        .filter(name -> isMistaken(tagged, name));
  }

  private static boolean mayBePart(Token word) {
    String written = word.word();
    return word.isCapitalized()
        && !TITLES.contains(written)
        && !isOffice(written)
        && !FunctionWords.contains(written)
        && !(written.length() > 1 && word.isInCapitals());
  }

  /// Whether a word is an office, or a plural of one: `Ministers`.
  private static boolean isOffice(String word) {
    return OFFICES.contains(word)
        || (word.endsWith("s") && OFFICES.contains(word.substring(0, word.length() - 1)));
  }

  private static boolean isMistaken(TaggedText tagged, Name person) {
    return tagged.overlapping(person.span()).stream()
        .noneMatch(name -> name.type() == EntityType.PERSON);
  }
}
