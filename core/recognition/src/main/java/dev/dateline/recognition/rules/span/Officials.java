package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes offices out of the names around them: `Power Development Minister Fortune Chasi` is a
/// person, `Camarines Sur Governor` a place, and `State Department Director for Brazil` an
/// organization and a place.
public final class Officials implements Rule {
  private static final Set<String> OFFICES = WordLists.of("official");
  private static final Set<String> MODIFIERS = WordLists.of("office-modifier");
  private static final Set<String> INSTITUTIONS = WordLists.of("institution-head");
  private static final Set<String> PLACES = WordLists.of("place");
  private static final Set<String> JUSTICES =
      Set.of("Chief", "Associate", "Senior", "Honourable", "Honorable", "Lord", "Lady");
  private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "the");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");
  private static final Pattern PART_OF_A_PERSON = Pattern.compile("\\p{Lu}[\\p{L}'.-]*");
  private static final int LONGEST_PERSON = 4;

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> split(tagged, name));
  }

  private static Stream<Name> split(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    int office = lastOffice(words);
    boolean maySplit =
        office >= 0
            && words.size() > 1
            && (name.type() == EntityType.ORGANIZATION || name.type() == EntityType.PERSON);
    if (!maySplit) {
      return Stream.of(name);
    }
    List<Token> rest = words.subList(office + 1, words.size());
    Optional<Name> after = after(tagged, name, rest);
    Optional<Name> before = known(tagged, name, words.subList(0, office));
    boolean isSplit =
        after.isPresent()
            || (rest.isEmpty() && before.isPresent())
            || words.stream().allMatch(Officials::belongsToAnOffice);
    return isSplit ? Stream.of(before, after).flatMap(Optional::stream) : Stream.of(name);
  }

  private static boolean belongsToAnOffice(Token word) {
    return OFFICES.contains(word.word())
        || MODIFIERS.contains(word.word())
        || LINKS.contains(word.word());
  }

  private static int lastOffice(List<Token> words) {
    int at = words.size() - 1;
    while (at >= 0 && !isOffice(words, at)) {
      at--;
    }
    return at;
  }

  /// `Chief Justice` and `Supreme Court Justice` are offices, but `Ministry of Justice` is not.
  private static boolean isOffice(List<Token> words, int at) {
    String word = words.get(at).word();
    boolean isJustice = word.equals("Justice");
    return OFFICES.contains(word)
        && (!isJustice || at == 0 || isBeforeJustice(words.get(at - 1).word()));
  }

  private static boolean isBeforeJustice(String word) {
    return JUSTICES.contains(word) || word.equals("Court");
  }

  /// The holder of the office, or what it is an office of: `for Brazil`.
  private static Optional<Name> after(TaggedText tagged, Name name, List<Token> words) {
    int from = 0;
    while (from < words.size() && LINKS.contains(words.get(from).word())) {
      from++;
    }
    if (from > 0) {
      return known(tagged, name, words.subList(from, words.size()));
    }
    boolean isPerson =
        !words.isEmpty()
            && words.size() <= LONGEST_PERSON
            && !ACRONYM.matcher(words.getFirst().word()).matches()
            && words.stream().allMatch(Officials::mayBePartOfAPerson);
    return isPerson ? Optional.of(name.part(words).as(EntityType.PERSON)) : Optional.empty();
  }

  private static boolean mayBePartOfAPerson(Token word) {
    return PART_OF_A_PERSON.matcher(word.word()).matches()
        && !INSTITUTIONS.contains(word.word())
        && !PLACES.contains(word.word());
  }

  /// `Supreme Court` of `Retired Supreme Court Senior Associate`.
  private static List<Token> withoutModifiers(List<Token> words) {
    int from = 0;
    int to = words.size();
    while (from < to && MODIFIERS.contains(words.get(from).word())) {
      from++;
    }
    while (to > from && MODIFIERS.contains(words.get(to - 1).word())) {
      to--;
    }
    return words.subList(from, to);
  }

  /// `all` without the words of the office, if they are known to be a name.
  private static Optional<Name> known(TaggedText tagged, Name name, List<Token> all) {
    List<Token> words = withoutModifiers(all);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Name part = name.part(words);
    String last = words.getLast().word();
    if (INSTITUTIONS.contains(last) && words.size() > 1 || ACRONYM.matcher(last).matches()) {
      return Optional.of(part.as(EntityType.ORGANIZATION));
    }
    boolean isPlace = Towns.contains(tagged.of(part)) || PLACES.contains(last) && words.size() > 1;
    return KnownType.of(tagged.of(part))
        .or(() -> isPlace ? Optional.of(EntityType.LOCATION) : Optional.empty())
        .map(part::as);
  }
}
