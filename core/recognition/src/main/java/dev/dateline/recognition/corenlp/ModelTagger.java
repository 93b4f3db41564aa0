package dev.dateline.recognition.corenlp;

import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.crf.CrfPool;
import dev.dateline.crf.ModelSet;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Tagger;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;

/// Tokenizes a text in a language other than English with CoreNLP, and labels names with CoreNLP's
/// models of that language.
public final class ModelTagger implements Tagger {
  private final Tokenization tokenization;
  private final CrfPool models;

  private ModelTagger(Tokenization tokenization, CrfPool models) {
    this.tokenization = tokenization;
    this.models = models;
  }

  /// Loads the models from the class path.
  ///
  /// @throws java.io.UncheckedIOException if the class path lacks them
  public static ModelTagger load(ModelSet models) {
    var tokenization =
        switch (models) {
          case ENGLISH -> Tokenization.english();
          case GERMAN -> Tokenization.german();
          case SPANISH -> Tokenization.spanish();
        };
    return new ModelTagger(tokenization, CrfPool.load(models));
  }

  @Override
  public TaggedText tag(String text) {
    List<Sentence> sentences = tokenization.sentences(text);
    var names = new ArrayList<Name>();
    for (Sentence sentence : sentences) {
      Cancellation.check();
      names.addAll(LabelRuns.names(sentence, labels(sentence)));
    }
    return new TaggedText(text, sentences, names);
  }

  private List<String> labels(Sentence sentence) {
    return models.labels(sentence.tokens().stream().map(Token::word).toList());
  }
}
