package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.FamilyNames;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.Governments;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes a surname a person if the document gives that person's full name, even if the models see a
/// place or nothing: `Mary Ann Cotton … Cotton was born`, `Xi Jinping … Xi`. Where they see
/// nothing, a word that the document also has in lower case is no surname.
public final class SurnameMentions implements Rule {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "from", "to", "into", "around", "across", ",");

  @Override
  public TaggedText apply(TaggedText tagged) {
    Set<String> surnames = surnames(tagged);
    Set<String> small = tagged.lowerCaseWords();
    var people = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      for (Token word : sentence.tokens()) {
        if (surnames.contains(word.word())
            && standsAlone(tagged, word)
            && !isCommonWord(tagged, word, small)) {
          people.add(new Name(word.span(), EntityType.PERSON));
        }
      }
    }
    return tagged.or(people);
  }

  private static Set<String> surnames(TaggedText tagged) {
    var surnames = new HashSet<String>();
    for (Name name : tagged.names()) {
      List<Token> words = tagged.words(name);
      if (name.type() == EntityType.PERSON && words.size() > 1 && isSurname(tagged.surname(name))) {
        surnames.add(tagged.surname(name).word());
      }
      if (name.type() == EntityType.PERSON && isFamilyNameFirst(words)) {
        surnames.add(words.getFirst().word());
      }
    }
    return surnames;
  }

  /// Whether a family name comes first, as in `Xi Jinping`, and is not also a common word: `To`.
  private static boolean isFamilyNameFirst(List<Token> words) {
    String first = words.getFirst().word();
    return (words.size() == 2 || words.size() == 3)
        && words.getFirst().isCapitalized()
        && FamilyNames.contains(first)
        && !FunctionWords.contains(first.toLowerCase(Locale.ROOT));
  }

  private static boolean isSurname(Token word) {
    return word.isCapitalized() && word.word().length() > 2 && !word.word().endsWith(".");
  }

  private static boolean isCommonWord(TaggedText tagged, Token word, Set<String> small) {
    return tagged.overlapping(word.span()).isEmpty()
        && small.contains(word.word().toLowerCase(Locale.ROOT));
  }

  private static boolean standsAlone(TaggedText tagged, Token word) {
    var alone = new Name(word.span(), EntityType.PERSON);
    return tagged.overlapping(word.span()).stream()
        .allMatch(other -> other.span().equals(alone.span()) && isMistakable(tagged, other));
  }

  /// Whether the models may have mistaken a person for `name`. A place stays if it is known, or if
  /// a preposition shows that it is one.
  private static boolean isMistakable(TaggedText tagged, Name name) {
    return switch (name.type()) {
      case ORGANIZATION, PERSON -> true;
      case MISC -> false;
      case LOCATION -> !isKnownPlace(tagged.of(name)) && !isPlace(tagged, name);
    };
  }

  private static boolean isKnownPlace(String name) {
    return KnownType.of(name).isPresent() || Governments.ofCapital(name).isPresent();
  }

  private static boolean isPlace(TaggedText tagged, Name name) {
    return tagged
        .sentenceOf(name.span())
        .before(name.span())
        .filter(word -> WHERE.contains(word.word().toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
