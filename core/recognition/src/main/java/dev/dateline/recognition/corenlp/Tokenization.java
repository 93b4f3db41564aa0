package dev.dateline.recognition.corenlp;

import dev.dateline.articles.Span;
import dev.dateline.recognition.text.Quotes;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Token;
import edu.stanford.nlp.international.french.process.FrenchTokenizer;
import edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor;
import edu.stanford.nlp.international.spanish.process.SpanishTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Splits text into sentences and words by the conventions of the models' training text: hyphenated
/// words stay whole, and the end of a line ends a sentence. Each language has its tokenizer in
/// CoreNLP.
final class Tokenization {
  /// Longer sentences are split, so that the time grows linearly with the length of the text.
  static final int LONGEST_SENTENCE = 250;

  /// Longer words are truncated, since the models look at every prefix and suffix.
  static final int LONGEST_WORD = 60;

  private static final String OPTIONS =
      "invertible,tokenizeNLs,splitHyphenated=false,untokenizable=noneDelete";

  private final TokenizerFactory<CoreLabel> words;
  private final UnaryOperator<List<CoreLabel>> corrected;
  private final UnaryOperator<String> readable;
  private final WordToSentenceProcessor<CoreLabel> sentences =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.ALWAYS);

  private Tokenization(
      TokenizerFactory<CoreLabel> words,
      UnaryOperator<List<CoreLabel>> corrected,
      UnaryOperator<String> readable) {
    this.words = words;
    this.corrected = corrected;
    this.readable = readable;
  }

  static Tokenization english() {
    var words = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);
    return new Tokenization(
        words, UnaryOperator.identity(), text -> MarksInNames.hide(HeadlineSlugs.separate(text)));
  }

  /// Ordinal numbers keep their full stop, so that `am 3. Mai` does not end a sentence.
  static Tokenization german() {
    var words = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);
    var ordinals = new GermanTokenizerPostProcessor();
    return new Tokenization(words, ordinals::process, UnaryOperator.identity());
  }

  static Tokenization spanish() {
    var words =
        SpanishTokenizer.factory(
            new CoreLabelTokenFactory(),
            "invertible,tokenizeNLs,ellipses=ascii,splitAll=false,untokenizable=noneDelete");
    return new Tokenization(words, UnaryOperator.identity(), UnaryOperator.identity());
  }

  /// `du` is `de` and `le`, as in the training text.
  static Tokenization french() {
    var words =
        FrenchTokenizer.factory(
            new CoreLabelTokenFactory(), "invertible,tokenizeNLs,untokenizable=noneDelete");
    return new Tokenization(words, UnaryOperator.identity(), UnaryOperator.identity());
  }

  List<Sentence> sentences(String text) {
    String plain = LongRuns.breakUp(UnclosedTags.hide(readable.apply(Quotes.straight(text))));
    List<CoreLabel> found = corrected.apply(words.getTokenizer(new StringReader(plain)).tokenize());
    var cut = new ArrayList<Sentence>();
    for (List<CoreLabel> sentence : sentences.process(found)) {
      for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
        int to = Math.min(sentence.size(), from + LONGEST_SENTENCE);
        cut.add(sentence(sentence.subList(from, to)));
      }
    }
    return cut;
  }

  private static Sentence sentence(List<CoreLabel> words) {
    return new Sentence(words.stream().map(Tokenization::token).toList());
  }

  private static Token token(CoreLabel word) {
    String characters = word.word();
    String kept =
        characters.length() > LONGEST_WORD ? characters.substring(0, LONGEST_WORD) : characters;
    return new Token(kept, new Span(word.beginPosition(), word.endPosition()));
  }
}
