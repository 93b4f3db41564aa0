package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.stream.Stream;

/// Drops what the holder of an office is in charge of: `le ministre de l'Intérieur`, `secretario de
/// Estado`. A place behind it stays: `procureur de la République de Grasse`.
///
/// @param vocabulary the portfolios and offices
record OfficePortfolios(Vocabulary vocabulary) implements Rule {
  /// How many words and apostrophes may stand between an office and its portfolio: `de l'`.
  private static final int MOST_BETWEEN = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(
        name -> name.type() == EntityType.PERSON ? Stream.of(name) : rest(tagged, name));
  }

  private Stream<Name> rest(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    List<Token> capitals = words.stream().filter(Token::isCapitalized).toList();
    List<Token> others = capitals.stream().dropWhile(this::isPortfolio).toList();
    boolean hasOffice =
        others.size() < capitals.size() && followsAnOffice(tagged, capitals.getFirst());
    if (!hasOffice) {
      return Stream.of(name);
    }
    return others.isEmpty()
        ? Stream.empty()
        : Stream.of(name.part(words.subList(words.indexOf(others.getFirst()), words.size())));
  }

  private boolean isPortfolio(Token word) {
    return vocabulary.portfolios().contains(word.word());
  }

  private boolean followsAnOffice(TaggedText tagged, Token portfolio) {
    Sentence sentence = tagged.sentenceOf(portfolio.span());
    int at = sentence.firstFrom(portfolio.start()) - 1;
    int first = Math.max(0, at - MOST_BETWEEN);
    while (at > first && !sentence.tokens().get(at).isCapitalized() && !isOffice(sentence, at)) {
      at--;
    }
    return at >= 0 && isOffice(sentence, at);
  }

  private boolean isOffice(Sentence sentence, int at) {
    return vocabulary.isTitle(sentence.tokens().get(at).word());
  }
}
