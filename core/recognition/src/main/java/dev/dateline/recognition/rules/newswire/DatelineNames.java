package dev.dateline.recognition.rules.newswire;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the place of a dateline, which is in capitals and followed by a date or an agency: `LEVI,
/// Finland, Nov 23 (Reuters) -`, `MONZA, Italy 2019-09-08`.
public final class DatelineNames implements Rule {
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{Lu}'. -]*\\p{Lu})(?:/(?<other>\\p{Lu}[\\p{Lu}'. -]*\\p{Lu}))?"
              + "(?:, [\\p{L}.' ]{2,30})?(?:, \\p{Lu}[\\p{L}.]{2,9} \\d{1,2})?"
              + "(?: \\d{4}-\\d{2}-\\d{2}$| \\([\\p{L} ]{2,20}\\) ?[-–—_])");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var places = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      var dateline = DATELINE.matcher(sentence.span().in(tagged.text()));
      if (sentence.tokens().size() > 2 && dateline.lookingAt()) {
        List.of("place", "other").stream()
            .filter(group -> dateline.group(group) != null)
            .map(group -> place(sentence, dateline.start(group), dateline.end(group)))
            .forEach(places::add);
      }
    }
    return tagged.or(places);
  }

  private static Name place(Sentence sentence, int from, int to) {
    Token first = sentence.tokens().getFirst();
    return Name.of(first.start() + from, first.start() + to, EntityType.LOCATION);
  }
}
