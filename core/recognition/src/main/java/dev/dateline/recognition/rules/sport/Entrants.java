package dev.dateline.recognition.rules.sport;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Nations;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the team after a person and a country in brackets in a list of results: `1. Giancarlo
/// Fisichella (Italy) Jordan 1:24.596`.
public final class Entrants implements Rule {
  private static final Pattern TEAM =
      Pattern.compile(
          "(?:^|[ -])(?<person>\\p{Lu}[\\p{L}.'-]{1,40}+(?: \\p{Lu}[\\p{L}.'-]{1,40}+){1,2})"
              + " \\((?<nation>[^()]{2,20})\\) (?<team>\\p{Lu}[\\p{L}.'&/-]{1,40}+(?:"
              + " \\p{Lu}[\\p{L}.'&/-]{1,40}+){0,2})(?= \\d|$)");

  @Override
  public TaggedText apply(TaggedText tagged) {
    List<Name> teams =
        tagged.sentences().stream().flatMap(each -> team(tagged, each).stream()).toList();
    return tagged.or(teams);
  }

  private static Optional<Name> team(TaggedText tagged, Sentence sentence) {
    int start = sentence.span().start();
    String text = sentence.span().in(tagged.text());
    var line = TEAM.matcher(text);
    return text.indexOf('(') >= 0 && line.find() && Nations.contains(line.group("nation"))
        ? Optional.of(
            Name.of(start + line.start("team"), start + line.end("team"), EntityType.ORGANIZATION))
        : Optional.empty();
  }
}
