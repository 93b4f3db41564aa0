package dev.dateline.recognition.rules.sport;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes teams of the names around the score of a match: `Persepolis drew 0-0 with Esteghlal`,
/// `Nejmeh beat Ansar 1-0`. Of a game with several sets, the names are people.
public final class MatchReports implements Rule {
  private static final Pattern SCORE = Pattern.compile("\\d{1,3}-\\d{1,3}");
  private static final Set<String> VERBS =
      Set.of(
          "beat", "defeated", "drew", "edged", "lost", "outlasted", "stunned", "thrashed", "won");
  private static final Set<String> LINKS = Set.of("with", "to", "against", "over", "by");
  private static final int MOST_WORDS = 4;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var teams = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int at = 1; at + 2 < words.size(); at++) {
        if (VERBS.contains(words.get(at).word())) {
          teams.addAll(teams(tagged, words, at));
        }
      }
    }
    return tagged.or(teams);
  }

  /// The teams before and after the verb at `verb`, if there is a score right after either.
  private static List<Name> teams(TaggedText tagged, List<Token> words, int verb) {
    boolean isBefore = isScore(words, verb + 1);
    int link = isBefore ? verb + 2 : verb + 1;
    boolean isLinked = link < words.size() && LINKS.contains(words.get(link).word());
    int from = isLinked ? link + 1 : link;
    int end = from;
    while (end < words.size() && end - from < MOST_WORDS && words.get(end).isCapitalized()) {
      end++;
    }
    boolean hasAScore = isBefore ? isLinked : end > from && isScore(words, end);
    if (!hasAScore) {
      return List.of();
    }
    int first = verb;
    while (first > 0 && verb - first < MOST_WORDS && mayBePart(words.get(first - 1))) {
      first--;
    }
    var teams = new ArrayList<Name>();
    boolean isOfAPlace = first > 1 && words.get(first - 1).word().equals("of");
    List<Token> home =
        isOfAPlace ? words.subList(first - 2, first - 1) : words.subList(first, verb);
    team(tagged, home).ifPresent(teams::add);
    team(tagged, words.subList(from, end)).ifPresent(teams::add);
    return teams;
  }

  private static boolean mayBePart(Token word) {
    return word.isCapitalized() && !FunctionWords.contains(word.word());
  }

  /// Whether one score is at `at`, and not the first of several sets.
  private static boolean isScore(List<Token> words, int at) {
    return at < words.size()
        && SCORE.matcher(words.get(at).word()).matches()
        && !(at + 2 < words.size() && SCORE.matcher(words.get(at + 2).word()).matches());
  }

  private static Optional<Name> team(TaggedText tagged, List<Token> words) {
    if (words.isEmpty() || !words.getFirst().isCapitalized()) {
      return Optional.empty();
    }
    Name team = Name.of(words.getFirst().start(), words.getLast().end(), EntityType.ORGANIZATION);
    boolean isSeenAsAPerson =
        words.size() > 1 && tagged.overlapping(team.span()).contains(team.as(EntityType.PERSON));
    return Optional.of(team)
        .filter(tagged::cutsNoName)
        .filter(name -> !isSeenAsAPerson && KnownType.of(tagged.of(name)).isEmpty());
  }
}
