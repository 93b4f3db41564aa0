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

/// Cuts text into sentences and words as the models' training text was cut: hyphenated words whole,
/// a line's end a sentence's end.
final class Tokenization {
  /// A sentence longer than this is cut, so that the time of a text grows only with its length.
  static final int LONGEST_SENTENCE = 250;

  /// Of a longer word only this much is looked at: the models look at every prefix and suffix.
  static final int LONGEST_WORD = 60;

  private static final TokenizerFactory<CoreLabel> WORDS =
      PTBTokenizer.factory(
          new CoreLabelTokenFactory(),
          "invertible,tokenizeNLs,splitHyphenated=false,untokenizable=noneDelete");

  private final WordToSentenceProcessor<CoreLabel> sentences =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.ALWAYS);

  List<Sentence> sentences(String text) {
    String readable = LongRuns.broken(HeadlineSlugs.apart(Quotes.straight(text)));
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
    String known =
        characters.length() > LONGEST_WORD ? characters.substring(0, LONGEST_WORD) : characters;
    return new Token(known, new Span(word.beginPosition(), word.endPosition()));
  }
}
