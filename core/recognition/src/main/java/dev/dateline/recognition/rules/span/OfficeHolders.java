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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Splits an institution from the person who holds an office in it: in `President of the European
/// Commission Ursula Brand` and `Spokesman for the Ministry of Defence Mihkel Tamm`, the models see
/// one organization.
public final class OfficeHolders implements Rule {
  private static final Set<String> OFFICES = WordLists.of("office");
  private static final Set<String> INSTITUTIONS = WordLists.of("institution-head");
  private static final Set<String> OF = Set.of("of", "for", "at", "the");
  private static final int PERSON = 2;

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> split(tagged, name));
  }

  private static Stream<Name> split(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    int person = words.size() - PERSON;
    boolean areTwo =
        name.type() == EntityType.ORGANIZATION
            && person > 0
            && followsAnOffice(tagged, name)
            && isInstitution(tagged, name.part(words.subList(0, person)))
            && isPerson(words.subList(person, words.size()));
    return areTwo
        ? Stream.of(
            name.part(words.subList(0, person)),
            name.part(words.subList(person, words.size())).as(EntityType.PERSON))
        : Stream.of(name);
  }

  private static boolean followsAnOffice(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    int first = sentence.firstFrom(name.start());
    int at = first - 1;
    while (at > 0 && OF.contains(sentence.tokens().get(at).word())) {
      at--;
    }
    return at >= 0
        && at < first - 1
        && OFFICES.contains(sentence.tokens().get(at).word().toLowerCase(Locale.ROOT));
  }

  /// Whether the words of `body` are known as an institution, end with the kind of one, or are one
  /// of something: `Ministry of Defence`.
  private static boolean isInstitution(TaggedText tagged, Name body) {
    List<Token> words = tagged.words(body);
    boolean isOfSomething = words.size() > 2 && words.get(words.size() - 2).word().equals("of");
    boolean isKnown =
        KnownType.of(tagged.of(body)).filter(EntityType.ORGANIZATION::equals).isPresent();
    return isKnown
        || INSTITUTIONS.contains(words.getLast().word())
        || (isOfSomething && INSTITUTIONS.contains(words.get(words.size() - 3).word()));
  }

  private static boolean isPerson(List<Token> words) {
    return words.stream()
        .allMatch(
            word ->
                word.isCapitalized()
                    && !INSTITUTIONS.contains(word.word())
                    && !FunctionWords.contains(word.word().toLowerCase(Locale.ROOT)));
  }
}
