package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.stream.Stream;

/// Splits what is two names: at a conjunction before an article (`la Croix-Rouge et le
/// Croissant-Rouge`), at one between two places (`Reino Unido y Países Bajos`), and before a
/// well-known organization (`Grünen im Europaparlament`). Bosnia y Herzegovina stays one.
///
/// @param vocabulary the conjunctions, articles, places and organizations
record NameParts(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(
        name -> name.type() == EntityType.MISC ? Stream.of(name) : parts(tagged, name));
  }

  private Stream<Name> parts(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    for (int at = 1; at + 1 < words.size(); at++) {
      if (joinsAnArticle(words, at) || isInsideAnother(tagged, name, words, at)) {
        return split(tagged, name, words, at, name.type());
      }
      if (joinsPlaces(tagged, name, words, at)) {
        return split(tagged, name, words, at, EntityType.LOCATION);
      }
    }
    return Stream.of(name);
  }

  private Stream<Name> split(
      TaggedText tagged, Name name, List<Token> words, int at, EntityType type) {
    Name first = name.part(words.subList(0, at)).as(type);
    Name rest = name.part(words.subList(at + 1, words.size())).as(type);
    return Stream.concat(Stream.of(first), parts(tagged, rest));
  }

  private boolean joinsAnArticle(List<Token> words, int at) {
    return vocabulary.conjunctions().contains(words.get(at).word())
        && at + 2 < words.size()
        && words.get(at + 1).isLowerCase()
        && vocabulary.articles().contains(words.get(at + 1).word())
        && words.get(at + 2).isCapitalized();
  }

  private boolean isInsideAnother(TaggedText tagged, Name name, List<Token> words, int at) {
    return words.get(at).isLowerCase()
        && vocabulary.articles().contains(words.get(at).word())
        && vocabulary
            .organizations()
            .contains(tagged.of(name.part(words.subList(at + 1, words.size()))));
  }

  private boolean joinsPlaces(TaggedText tagged, Name name, List<Token> words, int at) {
    return vocabulary.conjunctions().contains(words.get(at).word())
        && !vocabulary.isPlace(tagged.of(name))
        && isPlace(tagged, name.part(words.subList(0, at)))
        && isPlace(tagged, name.part(words.subList(at + 1, words.size())));
  }

  private boolean isPlace(TaggedText tagged, Name part) {
    return vocabulary.isPlace(tagged.of(part));
  }
}
