package dev.dateline.recognition.corenlp;

import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.crf.CrfPool;
import dev.dateline.crf.ModelSet;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Tagger;
import dev.dateline.recognition.text.Token;
import edu.stanford.nlp.process.Americanize;
import java.util.ArrayList;
import java.util.List;

/// Tokenizes with CoreNLP, and labels names with CoreNLP's models.
public final class CoreNlpTagger implements Tagger {
  private final Tokenization tokenization = Tokenization.english();
  private final Headlines headlines;
  private final CrfPool models;

  private CoreNlpTagger(CrfPool models) {
    this.headlines = new Headlines(models::knowsLowerCase);
    this.models = models;
  }

  /// Loads the models from the class path.
  ///
  /// @throws java.io.UncheckedIOException if the class path lacks them
  public static CoreNlpTagger load() {
    return new CoreNlpTagger(CrfPool.load(ModelSet.ENGLISH));
  }

  @Override
  public TaggedText tag(String text) {
    List<Sentence> sentences = headlines.recase(tokenization.sentences(text));
    var names = new ArrayList<Name>();
    for (Sentence sentence : sentences) {
      Cancellation.check();
      names.addAll(LabelRuns.names(sentence, labels(sentence)));
    }
    return new TaggedText(text, sentences, names);
  }

  private List<String> labels(Sentence sentence) {
    return models.labels(sentence.tokens().stream().map(CoreNlpTagger::inAmerican).toList());
  }

  /// The training text of the models has American spelling.
  private static String inAmerican(Token token) {
    return Americanize.americanize(token.word());
  }
}
