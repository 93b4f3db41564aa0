package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
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

/// Drops offices that the models take for organizations: `Secretary of State` contains no name, and
/// `Secretary of Defense Lloyd Austin` only that of the person. The secretary of a body is none:
/// `Secretary of the Teachers Union`, `secretary of the PDP`.
public final class Offices implements Rule {
  private static final Set<String> SECRETARIES = Set.of("Secretary", "secretary");
  private static final Set<String> MINISTERS =
      Set.of("Minister", "minister", "Ministers", "ministers");
  private static final Set<String> INSTITUTIONS = WordLists.of("institution-head");
  private static final Set<String> MINISTRIES = Set.of("Ministry", "Department");
  private static final int FEWEST_LETTERS = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> holder(tagged, name));
  }

  private static Stream<Name> holder(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    if (name.type() != EntityType.ORGANIZATION
        || words.size() == 2
        || isBody(words)
        || !isPortfolio(tagged, name)) {
      return Stream.of(name);
    }
    return words.size() == 1
        ? Stream.of()
        : Stream.of(name.part(words.subList(1, words.size())).as(EntityType.PERSON));
  }

  /// Whether `words` contain what bodies are called. `State` and `Treasury` are portfolios if they
  /// come first.
  private static boolean isBody(List<Token> words) {
    return MINISTRIES.contains(words.getFirst().word())
        || words.stream().skip(1).map(Token::word).anyMatch(INSTITUTIONS::contains);
  }

  private static boolean isPortfolio(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    int at = sentence.firstFrom(name.start()) - 1;
    while (at > 0 && isLink(sentence.tokens().get(at))) {
      at--;
    }
    boolean linked = at < sentence.firstFrom(name.start()) - 1;
    return linked && at >= 0 && isHolder(sentence.tokens().get(at).word(), tagged.of(name));
  }

  /// Bodies have secretaries, but no ministers: in `Minister for ICT`, the acronym is no body.
  private static boolean isHolder(String holder, String portfolio) {
    return MINISTERS.contains(holder) || (SECRETARIES.contains(holder) && !isAcronym(portfolio));
  }

  private static boolean isAcronym(String name) {
    return name.length() >= FEWEST_LETTERS && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isLink(Token token) {
    return Set.of("of", "for", "the").contains(token.word());
  }
}
