package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/// Extends the name of an organization that the models cut at the "and" of its place: `University
/// of Trinidad and Tobago`.
public final class JoinedPlaces implements Rule {
  private static final int MOST_WORDS = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var bodies =
        tagged.names().stream()
            .filter(name -> name.type() == EntityType.ORGANIZATION)
            .map(name -> whole(tagged, name));
    return tagged.or(bodies.filter(tagged::cutsNoName).toList());
  }

  private static Name whole(TaggedText tagged, Name name) {
    List<Token> words = tagged.sentenceOf(name.span()).tokens();
    int from = tagged.words(name).size() - 1;
    int and = tagged.sentenceOf(name.span()).firstNotBefore(name.end());
    boolean isJoined = and < words.size() && words.get(and).word().equals("and");
    while (from >= 0 && !tagged.words(name).get(from).word().equals("of")) {
      from--;
    }
    if (!isJoined || from < 0) {
      return name;
    }
    int first = and - (tagged.words(name).size() - from - 1);
    return IntStream.rangeClosed(and + 2, Math.min(words.size(), and + 1 + MOST_WORDS))
        .filter(end -> isPlace(words.subList(first, end)))
        .mapToObj(end -> Name.of(name.start(), words.get(end - 1).end(), name.type()))
        .findFirst()
        .orElse(name);
  }

  private static boolean isPlace(List<Token> words) {
    String place = String.join(" ", words.stream().map(Token::word).toList());
    return Gazetteer.find(place).filter(it -> it.type() == EntityType.LOCATION).isPresent();
  }
}
