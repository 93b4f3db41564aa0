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
import java.util.stream.Stream;

/// Distinguishes ministries from what ministers deal with: `Ministry of Economic Affairs and
/// Planning` is one name, and `Internal Affairs` in `Internal Affairs and Law Minister` is not a
/// name.
public final class Portfolios implements Rule {
  private static final Set<String> SUBJECTS = WordLists.of("portfolio");
  private static final Set<String> OFFICES = WordLists.of("official");
  private static final Set<String> MINISTRIES = Set.of("Ministry", "Department", "Ministries");
  private static final Set<String> LINKS = Set.of("and", "&", ",");
  private static final Set<String> COUNTERPARTS =
      Set.of("counterpart", "counterparts", "portfolio");
  private static final int REACH = 12;

  @Override
  public TaggedText apply(TaggedText tagged) {
    TaggedText whole =
        tagged.or(
            tagged.names().stream().flatMap(name -> ministry(tagged, name).stream()).toList());
    return whole.flatMap(name -> isHeldByAPerson(whole, name) ? Stream.empty() : Stream.of(name));
  }

  /// The name of a ministry with all its subjects, if the models see only some of them.
  private static Optional<Name> ministry(TaggedText tagged, Name name) {
    if (!MINISTRIES.contains(tagged.words(name).getFirst().word())) {
      return Optional.empty();
    }
    List<Token> words = tagged.sentenceOf(name.span()).tokens();
    int from = tagged.sentenceOf(name.span()).firstNotBefore(name.end());
    int end = endOfSubjects(words, from);
    return end > from
        ? Optional.of(Name.of(name.start(), words.get(end - 1).end(), EntityType.ORGANIZATION))
            .filter(tagged::cutsNoName)
        : Optional.empty();
  }

  private static int endOfSubjects(List<Token> words, int from) {
    int end = from;
    for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
      String word = words.get(at).word();
      if (SUBJECTS.contains(word)) {
        end = at + 1;
      } else if (!LINKS.contains(word)) {
        break;
      }
    }
    return end;
  }

  private static boolean isHeldByAPerson(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    boolean isSubject =
        name.type() == EntityType.ORGANIZATION
            && words.stream()
                .map(Token::word)
                .allMatch(word -> SUBJECTS.contains(word) || LINKS.contains(word));
    return isSubject && (isBeforeAnOffice(tagged, name) || isAfterAnOffice(tagged, name));
  }

  private static boolean isBeforeAnOffice(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    List<Token> words = sentence.tokens();
    int next = endOfSubjects(words, sentence.firstNotBefore(name.end()));
    return next < words.size()
        && (OFFICES.contains(words.get(next).word())
            || COUNTERPARTS.contains(words.get(next).word()));
  }

  private static boolean isAfterAnOffice(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    int at = sentence.firstFrom(name.start()) - 1;
    while (at > 0 && isBetween(sentence.tokens().get(at).word())) {
      at--;
    }
    return at >= 0 && OFFICES.contains(sentence.tokens().get(at).word());
  }

  private static boolean isBetween(String word) {
    return SUBJECTS.contains(word)
        || LINKS.contains(word)
        || Set.of("of", "for", "the").contains(word);
  }
}
