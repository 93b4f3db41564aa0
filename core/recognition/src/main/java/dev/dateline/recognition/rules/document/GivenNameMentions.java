package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes the first word of a person's name a person where it stands for the person, even if the
/// models see a place or nothing: `Prabowo names ministers`, if the document has `Prabowo
/// Subianto`.
public final class GivenNameMentions implements Rule {
  private static final int SHORTEST = 4;
  private static final Set<String> NO_NAMES = WordLists.of("measure");
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "from", "to", "into", "around", "across");

  @Override
  public TaggedText apply(TaggedText tagged) {
    Set<String> given = givenNames(tagged);
    var people = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      for (Token word : sentence.tokens()) {
        if (given.contains(word.word()) && standsAlone(tagged, sentence, word)) {
          people.add(new Name(word.span(), EntityType.PERSON));
        }
      }
    }
    return tagged.or(people);
  }

  /// The first words of full names that are not also words of the document or places.
  private static Set<String> givenNames(TaggedText tagged) {
    var given = new HashSet<String>();
    for (Name name : tagged.names()) {
      List<Token> words = tagged.words(name);
      if (name.type() == EntityType.PERSON && words.size() > 1 && isDistinctive(words.getFirst())) {
        given.add(words.getFirst().word());
      }
    }
    Set<String> small = tagged.lowerCaseWords();
    given.removeIf(word -> small.contains(word.toLowerCase(Locale.ROOT)));
    return given;
  }

  private static boolean isDistinctive(Token word) {
    String given = word.word();
    return word.isCapitalized()
        && given.length() >= SHORTEST
        && !given.endsWith(".")
        && !FunctionWords.contains(given)
        && !NO_NAMES.contains(given)
        && !Towns.contains(given)
        && KnownType.of(given).isEmpty();
  }

  /// Whether no capital stands beside `word`, and the models see either a name of just this word,
  /// or nothing. At the start of any sentence but the headline, they must see a name.
  private static boolean standsAlone(TaggedText tagged, Sentence sentence, Token word) {
    List<Name> seen = tagged.overlapping(word.span());
    boolean isHeadline = tagged.sentences().getFirst() == sentence;
    if (!seen.isEmpty()) {
      return seen.getFirst().span().equals(word.span())
          && isMistakable(seen.getFirst().type(), isHeadline)
          && !followsAPreposition(sentence, word);
    }
    boolean opens = sentence.tokens().getFirst() == word;
    return (!opens || isHeadline)
        && !isCapital(sentence.before(word.span()))
        && !isCapital(sentence.after(word.span()));
  }

  private static boolean isMistakable(EntityType type, boolean inHeadline) {
    return switch (type) {
      case ORGANIZATION, PERSON -> true;
      case LOCATION -> inHeadline;
      case MISC -> false;
    };
  }

  private static boolean isCapital(Optional<Token> word) {
    return word.filter(Token::isCapitalized).isPresent();
  }

  private static boolean followsAPreposition(Sentence sentence, Token word) {
    return sentence.before(word.span()).filter(before -> WHERE.contains(before.word())).isPresent();
  }
}
