package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Demonyms;
import dev.dateline.recognition.lexicon.FunctionWords;
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

/// Finds bodies and churches whose names the models cut at an apostrophe: `Workers' Party`, `House
/// of Peoples' Representatives`, `St Columban's Cathedral`.
public final class PossessiveBodies implements Rule {
  private static final Set<String> MEMBERS = WordLists.of("member");
  private static final Set<String> BODIES = WordLists.of("body-of-members");
  private static final Set<String> SAINTS = Set.of("St", "St.", "Saint", "Saints");
  private static final Set<String> CHURCHES =
      Set.of("Abbey", "Basilica", "Cathedral", "Chapel", "Church", "Mosque", "Square", "Park");
  private static final Set<String> SCHOOLS =
      Set.of("Academy", "College", "Hospital", "School", "University");
  private static final Set<String> OFFICES = WordLists.of("official");
  private static final int MOST_WORDS = 5;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var whole = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int at = 1; at + 1 < words.size(); at++) {
        if (isApostrophe(words.get(at)) && words.get(at).start() == words.get(at - 1).end()) {
          find(words, at).filter(tagged::cutsNoName).ifPresent(whole::add);
        }
      }
    }
    return tagged.or(whole);
  }

  private static boolean isApostrophe(Token word) {
    return word.word().equals("'s") || word.word().equals("'");
  }

  private static Optional<Name> find(List<Token> words, int apostrophe) {
    if (apostrophe > 1 && SAINTS.contains(words.get(apostrophe - 2).word())) {
      return church(words, apostrophe);
    }
    int last = last(words, apostrophe);
    return MEMBERS.contains(words.get(apostrophe - 1).word()) && last > apostrophe
        ? Optional.of(
            Name.of(
                words.get(first(words, apostrophe - 1)).start(),
                words.get(last).end(),
                EntityType.ORGANIZATION))
        : Optional.empty();
  }

  private static Optional<Name> church(List<Token> words, int apostrophe) {
    Token kind = words.get(apostrophe + 1);
    int start = words.get(apostrophe - 2).start();
    if (CHURCHES.contains(kind.word())) {
      return Optional.of(Name.of(start, kind.end(), EntityType.LOCATION));
    }
    return SCHOOLS.contains(kind.word())
        ? Optional.of(Name.of(start, kind.end(), EntityType.ORGANIZATION))
        : Optional.empty();
  }

  /// The last of the capitalized words after the apostrophe that is a kind of body; the apostrophe
  /// itself if there is none.
  private static int last(List<Token> words, int apostrophe) {
    int last = apostrophe;
    int end = Math.min(words.size(), apostrophe + 1 + MOST_WORDS);
    for (int at = apostrophe + 1; at < end && words.get(at).isCapitalized(); at++) {
      if (BODIES.contains(words.get(at).word())) {
        last = at;
      }
    }
    return last;
  }

  /// Where the name begins: `House of Peoples'` begins two words before the members, and `South
  /// Wales Miners'` as well.
  private static int first(List<Token> words, int members) {
    boolean isOf =
        members > 1
            && words.get(members - 1).word().equals("of")
            && BODIES.contains(words.get(members - 2).word());
    int first = isOf ? members - 2 : members;
    while (first > 0 && members - first < MOST_WORDS && mayBePart(words.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean mayBePart(Token word) {
    return word.isCapitalized()
        && !word.word().equals("The")
        && !FunctionWords.contains(word.word())
        && !Demonyms.contains(word.word())
        && !OFFICES.contains(word.word());
  }
}
