package dev.dateline.recognition.rules.span;

import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Trims marks, possessives, articles, years and terms from the edges of a name, and drops names
/// without a letter or digit: `"Zettel` becomes `Zettel`, `Lord 's` becomes `Lord`. A capitalized
/// article within a sentence stays: `the drummer of The Zutons`.
public final class NameEdges implements Rule {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:/\\d\\d|-\\d\\d)?");
  private static final Pattern TERM =
      Pattern.compile(
          "(?:\\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ix|[Tt]en|[Tt]hirty)-(?:day|week|month|year)");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> trim(tagged, name));
  }

  private static Stream<Name> trim(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    int opening = tagged.sentenceOf(name.span()).tokens().getFirst().start();
    int from = 0;
    int to = words.size();
    while (from < to && (isOutside(words.get(from), opening) || isYear(words, from, to))) {
      from++;
    }
    while (from < to && (isMark(words.get(to - 1)) || isPossessive(words.get(to - 1)))) {
      to--;
    }
    return from == to ? Stream.of() : Stream.of(name.part(words.subList(from, to)));
  }

  private static boolean isOutside(Token token, int opening) {
    return isMark(token) || isArticle(token, opening) || TERM.matcher(token.word()).matches();
  }

  /// Whether the first word is a year before a longer name: `1992 World Cup`.
  private static boolean isYear(List<Token> words, int from, int to) {
    return from + 1 < to && YEAR.matcher(words.get(from).word()).matches();
  }

  private static boolean isArticle(Token token, int opening) {
    boolean opensSentence = token.start() == opening;
    return ARTICLES.contains(opensSentence ? token.word().toLowerCase(Locale.ROOT) : token.word());
  }

  private static boolean isMark(Token token) {
    return token.word().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isPossessive(Token token) {
    return token.word().equalsIgnoreCase("'s");
  }
}
