package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;

/// Completes clubs, which the models take for their towns or for people, by the words at either end
/// of their names: `1. FC Bocholt`, `Stoke City`. Salt Lake City remains a place.
///
/// @param vocabulary the words at the ends
record Clubs(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.or(
        tagged.names().stream()
            .filter(name -> name.type() != EntityType.MISC && !isPlace(tagged.of(name)))
            .map(name -> club(tagged, name))
            .filter(name -> name.type() == EntityType.ORGANIZATION)
            .toList());
  }

  private boolean isPlace(String words) {
    return words.contains(" ") && (vocabulary.isPlace(words) || Towns.contains(words));
  }

  /// The name of the whole club; `name` itself if it is not one.
  private Name club(TaggedText tagged, Name name) {
    List<Token> words = tagged.sentenceOf(name.span()).tokens();
    List<Token> own = tagged.words(name);
    int from = words.indexOf(own.getFirst());
    int to = words.indexOf(own.getLast()) + 1;
    int first = from;
    while (first > 0 && isFree(tagged, words.get(first - 1)) && opens(words.get(first - 1))) {
      first--;
    }
    if (first > 0 && opens(words.get(first)) && words.get(first - 1).word().equals("1.")) {
      first--;
    }
    boolean isEnding = to < words.size() && isFree(tagged, words.get(to)) && ends(words.get(to));
    int end = isEnding ? to + 1 : to;
    boolean isWhole = own.size() > 1 && (opens(own.getFirst()) || ends(own.getLast()));
    return first < from || end > to || isWhole
        ? Name.of(words.get(first).start(), words.get(end - 1).end(), EntityType.ORGANIZATION)
        : name;
  }

  private static boolean isFree(TaggedText tagged, Token word) {
    return tagged.overlapping(word.span()).isEmpty();
  }

  private boolean opens(Token word) {
    return vocabulary.clubOpenings().contains(word.word());
  }

  private boolean ends(Token word) {
    return vocabulary.clubEndings().contains(word.word());
  }
}
