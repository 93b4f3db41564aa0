package dev.dateline.recognition.rules.span;

import dev.dateline.articles.names.Particles;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;

/// Joins two names with only particles between them: `Plaza de las Victorias`.
public final class ParticleJoins implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    var joined = new ArrayList<Name>();
    for (Name name : tagged.names()) {
      if (!joined.isEmpty() && areJoined(tagged, joined.getLast(), name)) {
        Name first = joined.removeLast();
        joined.add(Name.of(first.start(), name.end(), first.type()));
      } else {
        joined.add(name);
      }
    }
    return tagged.with(joined);
  }

  private static boolean areJoined(TaggedText tagged, Name first, Name second) {
    Sentence sentence = tagged.sentenceOf(first.span());
    if (second.start() >= sentence.end()) {
      return false;
    }
    int from = sentence.firstNotBefore(first.end());
    int to = sentence.firstFrom(second.start());
    List<Token> between = sentence.tokens().subList(from, Math.max(from, to));
    return between.stream().allMatch(word -> Particles.contains(word.word()))
        && (!between.isEmpty() || Particles.contains(tagged.words(first).getLast().word()));
  }
}
