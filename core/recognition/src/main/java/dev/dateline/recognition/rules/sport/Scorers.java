package dev.dateline.recognition.rules.sport;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the scorers in brackets after the goals of a side: `Brentford 2 (Asaba 30, Forster 77)`.
public final class Scorers implements Rule {
  private static final String MINUTE = " \\d{1,3}(?:st|nd|rd|th)?(?: minute)?";
  private static final Pattern GOALS = Pattern.compile("\\d \\(([^()]*+)\\)");
  private static final Pattern SCORER =
      Pattern.compile(
          "(?:(?<=\\()|(?<=[,;] )|(?<=and ))(\\p{Lu}[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,2}?)" + MINUTE);

  @Override
  public TaggedText apply(TaggedText tagged) {
    var scorers = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      String line = sentence.span().in(tagged.text());
      var scorer = SCORER.matcher(line);
      GOALS
          .matcher(line)
          .results()
          .forEach(
              goals -> {
                scorer.region(goals.start(1), goals.end(1)).useTransparentBounds(true);
                while (scorer.find()) {
                  scorers.add(person(sentence.span().start(), scorer.start(1), scorer.end(1)));
                }
              });
    }
    return tagged.or(List.copyOf(scorers));
  }

  private static Name person(int sentence, int from, int to) {
    return Name.of(sentence + from, sentence + to, EntityType.PERSON);
  }
}
