package dev.dateline.recognition.text;

import dev.dateline.articles.Span;
import dev.dateline.articles.names.Generation;
import java.util.List;

/// A text, cut into sentences, with the names found in it so far.
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

  /// The same text with `more` names where they overlap none that are there.
  public TaggedText and(List<Name> more) {
    return with(Names.join(names, more));
  }

  /// The same text with `better` names in place of whatever they overlap.
  public TaggedText or(List<Name> better) {
    return with(Names.join(better, names));
  }

  /// The words of `name` as they are read, with what is between them: quotes straightened, and in a
  /// headline that is all capitals small letters where they belong.
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

  /// The words of `name`.
  public List<Token> words(Name name) {
    return sentenceOf(name.span()).within(name.span());
  }

  /// The word by which a person of that name goes: the last, but for what tells father from son.
  public Token surname(Name name) {
    List<Token> words = words(name);
    int last = words.size() - 1;
    return words.get(last > 0 && Generation.contains(words.get(last).word()) ? last - 1 : last);
  }

  /// The sentence in which `span` begins.
  public Sentence sentenceOf(Span span) {
    return sentences.get(sentenceNumber(span));
  }

  /// The number, from 0, of the sentence in which `span` begins.
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
