package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads lines that consist of two teams and a score: `Girona, 0 - Osasuna, 0`, `RC Toulon -
/// Castres 31-22`. Both are organizations, even if a club is called by its town; national teams are
/// places. A timetable (`Köln - Bonn 10:30`) is none.
///
/// @param vocabulary the countries
record ScoreLines(Vocabulary vocabulary) implements Rule {
  private static final Pattern LINE =
      Pattern.compile(
          "(?<home>[^\\n"
              + ":]{2,60}?)(?:, \\d{1,3})? [-–] (?<away>[^\\n"
              + ":]{2,60}?)(?:, \\d{1,3}|:?"
              + " (?:\\d{1,3}[-–]\\d{1,3}|\\d{1,3}:\\d|\\d{3}:\\d{2,3}|[3-9]\\d:\\d{2,3}))(?:"
              + " n\\.[VE]\\.)?(?: \\([^()\\n"
              + "]{3,30}\\))?\\.?");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.or(tagged.sentences().stream().flatMap(s -> teams(tagged, s)).toList());
  }

  private Stream<Name> teams(TaggedText tagged, Sentence sentence) {
    int start = sentence.span().start();
    var line = LINE.matcher(tagged.text()).region(start, sentence.end());
    if (!line.matches()) {
      return Stream.empty();
    }
    List<Name> teams =
        Stream.of("home", "away")
            .map(side -> Name.of(line.start(side), line.end(side), EntityType.ORGANIZATION))
            .toList();
    boolean areTeams = teams.stream().allMatch(team -> isTeam(tagged.words(team)));
    boolean areNations = teams.stream().allMatch(team -> vocabulary.isCountry(tagged.of(team)));
    EntityType type = areNations ? EntityType.LOCATION : EntityType.ORGANIZATION;
    return areTeams ? teams.stream().map(team -> team.as(type)) : Stream.empty();
  }

  /// A club or country, or a club that counts, such as `1. FC Bocholt`.
  private static boolean isTeam(List<Token> words) {
    return words.getFirst().isCapitalized() || words.getFirst().word().equals("1.");
  }
}
