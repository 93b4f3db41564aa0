package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.KnownType;
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

/// Takes the type of a name from what is said about it between commas: `Gidan Goga, a village in`
/// is a place, and `Ada Lund, 34,` a person.
public final class Descriptions implements Rule {
  private static final Set<String> SETTLEMENTS = WordLists.of("settlement");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> BODIES = WordLists.of("institution-head");
  private static final Pattern AGE = Pattern.compile("[1-9]\\d");
  private static final int REACH = 6;

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> typed(tagged, name));
  }

  private static Name typed(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    List<Token> words = sentence.tokens();
    int comma = sentence.firstNotBefore(name.end());
    boolean isDescribed =
        comma + 2 < words.size()
            && words.get(comma).word().equals(",")
            && KnownType.of(tagged.of(name)).isEmpty();
    return isDescribed
        ? described(tagged.words(name), words, comma + 1).map(name::as).orElse(name)
        : name;
  }

  private static Optional<EntityType> described(List<Token> name, List<Token> words, int from) {
    if (isSettlement(words, from)) {
      return Optional.of(EntityType.LOCATION);
    }
    boolean isPerson =
        name.size() > 1
            && name.stream().allMatch(Token::isCapitalized)
            && name.stream().map(Token::word).noneMatch(BODIES::contains)
            && AGE.matcher(words.get(from).word()).matches()
            && words.get(from + 1).word().equals(",");
    return isPerson ? Optional.of(EntityType.PERSON) : Optional.empty();
  }

  /// Whether `a village in`, or `a small fishing town near` begins at `from`.
  private static boolean isSettlement(List<Token> words, int from) {
    if (!ARTICLES.contains(words.get(from).word())) {
      return false;
    }
    int at = from + 1;
    int end = Math.min(words.size() - 1, from + REACH);
    while (at < end && words.get(at).isLowerCase() && !SETTLEMENTS.contains(words.get(at).word())) {
      at++;
    }
    return at < end
        && SETTLEMENTS.contains(words.get(at).word())
        && !words.get(at + 1).word().equals("'s");
  }
}
