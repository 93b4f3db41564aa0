package dev.dateline.recognition.text;

import dev.dateline.articles.Span;
import dev.dateline.articles.names.Generation;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text split into sentences, with the names found so far.
///
/// @param text the characters
/// @param sentences in order
/// @param names in order, none overlapping another, each within one sentence
public record TaggedText(String text, List<Sentence> sentences, List<Name> names) {
  public TaggedText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /// The same text with other names.
  public TaggedText with(List<Name> names) {
    return new TaggedText(text, sentences, names);
  }

  /// Replaces each name by the result of `change`.
  public TaggedText map(UnaryOperator<Name> change) {
    return with(names.stream().map(change).toList());
  }

  /// Replaces each name by the results of `change`, which lie within it, in order. An empty result
  /// removes the name.
  public TaggedText flatMap(Function<Name, Stream<Name>> change) {
    return with(names.stream().flatMap(change).toList());
  }

  /// Keeps only the names for which `test` holds.
  public TaggedText filter(Predicate<Name> test) {
    return with(names.stream().filter(test).toList());
  }

  /// Adds those of `more` that overlap no name.
  public TaggedText and(List<Name> more) {
    return with(Names.join(names, more));
  }

  /// Adds the names `better`, and removes those that they overlap. If two of `better` overlap, the
  /// one that begins first counts; of two that begin together, the longer one.
  public TaggedText or(List<Name> better) {
    return with(Names.join(Names.disjoint(better), names));
  }

  /// The text of `name`, normalized: with ASCII quotes, and in a headline in capitals with its case
  /// restored.
  public String of(Name name) {
    return read(name.span(), words(name));
  }

  String read(Span span, List<Token> words) {
    var read = new StringBuilder(Quotes.straight(span.in(text)));
    for (Token token : words) {
      boolean inside = span.start() <= token.start() && token.end() <= span.end();
      if (inside && token.word().length() == token.end() - token.start()) {
        read.replace(token.start() - span.start(), token.end() - span.start(), token.word());
      }
    }
    return read.toString();
  }

  /// The names that share a character with `span`.
  public List<Name> overlapping(Span span) {
    return Names.overlapping(names, span);
  }

  /// Whether `candidate` contains every name that it overlaps, so that it can replace them.
  public boolean cutsNoName(Name candidate) {
    return overlapping(candidate.span()).stream().allMatch(candidate::contains);
  }

  /// The words of all sentences, in order.
  public Stream<Token> words() {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream());
  }

  /// The words that begin with a lower-case letter.
  public Set<String> lowerCaseWords() {
    return words().filter(Token::isLowerCase).map(Token::word).collect(Collectors.toSet());
  }

  /// The words of `name`.
  public List<Token> words(Name name) {
    return sentenceOf(name.span()).within(name.span());
  }

  /// The surname in a person's full name: its last word, not counting a generational suffix.
  public Token surname(Name name) {
    List<Token> words = words(name);
    int last = words.size() - 1;
    return words.get(last > 0 && Generation.contains(words.get(last).word()) ? last - 1 : last);
  }

  /// The sentence in which `span` begins.
  public Sentence sentenceOf(Span span) {
    return sentences.get(sentenceNumber(span));
  }

  /// The index of the sentence in which `span` begins.
  public int sentenceNumber(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() > span.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
