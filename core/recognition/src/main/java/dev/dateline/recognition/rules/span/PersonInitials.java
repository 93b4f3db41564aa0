package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Extends a person's name by the initials before it (`R K Narayan`), and finds names with initials
/// and surname in one word: `J.K.Rowe`, `S.Bayar`.
public final class PersonInitials implements Rule {
  private static final Set<String> OFFICES =
      Stream.of("office", "official")
          .flatMap(list -> WordLists.of(list).stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,4}");
  private static final Pattern GLUED =
      Pattern.compile(
          "(?:(?:Ts|Ch|Sh|Kh|Zh|Ya|Yu|Yo|\\p{Lu})\\.){1,4}"
              + "\\p{Lu}\\p{Ll}{2,30}(?:-\\p{Lu}\\p{Ll}{1,30})?");

  /// Abbreviations of countries and bodies, before whose names they stand: `U.S.Steel`.
  private static final Set<String> ABBREVIATIONS = Set.of("U.S.", "U.K.", "U.N.", "E.U.");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var whole =
        tagged.or(tagged.names().stream().flatMap(name -> longer(tagged, name).stream()).toList());
    return whole.and(glued(whole));
  }

  private static Optional<Name> longer(TaggedText tagged, Name name) {
    if (name.type() != EntityType.PERSON && !isNamedAfterSomebody(tagged, name)) {
      return Optional.empty();
    }
    Sentence sentence = tagged.sentenceOf(name.span());
    int first = sentence.firstFrom(name.start());
    if (first > 0 && areInitials(sentence.tokens().get(first - 1))) {
      Token initials = sentence.tokens().get(first - 1);
      return Optional.of(Name.of(initials.start(), name.end(), name.type()))
          .filter(longer -> longer.type() == EntityType.PERSON)
          .filter(tagged::cutsNoName);
    }
    int from = first;
    while (from > 0 && isInitial(sentence.tokens().get(from - 1))) {
      from--;
    }
    int initials = first - from;
    boolean areInitials =
        (initials > 1 && initials <= 4) || (initials == 1 && followsAnOffice(sentence, from));
    return areInitials && sentence.tokens().get(first).start() == name.start()
        ? Optional.of(Name.of(sentence.tokens().get(from).start(), name.end(), name.type()))
        : Optional.empty();
  }

  /// Whether it is a body that may bear a person's name with initials: `M S Swaminathan Research
  /// Foundation`.
  private static boolean isNamedAfterSomebody(TaggedText tagged, Name name) {
    return name.type() == EntityType.ORGANIZATION && tagged.words(name).size() > 1;
  }

  /// Whether the initial at `at` cannot be an article: `president K Laxman`.
  private static boolean followsAnOffice(Sentence sentence, int at) {
    return at > 0
        && !sentence.tokens().get(at).word().equals("A")
        && OFFICES.contains(sentence.tokens().get(at - 1).word());
  }

  private static boolean isInitial(Token word) {
    return INITIAL.matcher(word.word()).matches();
  }

  /// Whether it is several initials in one word: the `A.P.J.` of `A.P.J. Abdul Kalam`.
  private static boolean areInitials(Token word) {
    return INITIALS.matcher(word.word()).matches() && !ABBREVIATIONS.contains(word.word());
  }

  private static List<Name> glued(TaggedText tagged) {
    return tagged
        .words()
        .filter(word -> word.word().indexOf('.') > 0 && GLUED.matcher(word.word()).matches())
        .filter(word -> ABBREVIATIONS.stream().noneMatch(word.word()::startsWith))
        .map(word -> new Name(word.span(), EntityType.PERSON))
        .toList();
  }
}
