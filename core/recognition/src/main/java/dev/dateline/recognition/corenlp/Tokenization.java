package dev.dateline.recognition.corenlp;

import dev.dateline.articles.Span;
import dev.dateline.recognition.text.Quotes;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/// Splits text into sentences and words by the conventions of the models' training text: hyphenated
/// words stay whole, and the end of a line ends a sentence.
final class Tokenization {
  /// Longer sentences are split, so that the time grows linearly with the length of the text.
  static final int LONGEST_SENTENCE = 250;

  /// Longer words are truncated, since the models look at every prefix and suffix.
  static final int LONGEST_WORD = 60;

  private static final TokenizerFactory<CoreLabel> WORDS =
      PTBTokenizer.factory(
          new CoreLabelTokenFactory(),
          "invertible,tokenizeNLs,splitHyphenated=false,untokenizable=noneDelete");

  private final WordToSentenceProcessor<CoreLabel> sentences =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.ALWAYS);

  List<Sentence> sentences(String text) {
    String readable =
        LongRuns.breakUp(UnclosedTags.hide(HeadlineSlugs.separate(Quotes.straight(text))));
    List<CoreLabel> words = WORDS.getTokenizer(new StringReader(readable)).tokenize();
    var cut = new ArrayList<Sentence>();
    for (List<CoreLabel> sentence : sentences.process(words)) {
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
