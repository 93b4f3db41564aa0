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
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Tokenizes a text with CoreNLP, and labels names with CoreNLP's models of its language.
public final class CoreNlpTagger implements Tagger {
  private final Tokenization tokenization;
  private final UnaryOperator<List<Sentence>> casing;
  private final UnaryOperator<String> spelling;
  private final CrfPool models;

  private CoreNlpTagger(
      Tokenization tokenization,
      UnaryOperator<List<Sentence>> casing,
      UnaryOperator<String> spelling,
      CrfPool models) {
    this.tokenization = tokenization;
    this.casing = casing;
    this.spelling = spelling;
    this.models = models;
  }

  /// Loads the models from the class path.
  ///
  /// @throws java.io.UncheckedIOException if the class path lacks them
  public static CoreNlpTagger load(ModelSet models) {
    var pool = CrfPool.load(models);
    return switch (models) {
      case ENGLISH -> english(pool);
      case GERMAN -> other(Locale.GERMAN, Tokenization.german(), pool);
      case SPANISH -> other(Locale.of("es"), Tokenization.spanish(), pool);
      case FRENCH -> other(Locale.FRENCH, Tokenization.french(), pool);
    };
  }

  /// Writes headlines in capitals as sentences, and words as Americans do, as the training text of
  /// the English models has them.
  private static CoreNlpTagger english(CrfPool models) {
    var headlines = new Headlines(models::knowsLowerCase);
    return new CoreNlpTagger(
        Tokenization.english(), headlines::recase, Americanize::americanize, models);
  }

  /// Writes headlines in capitals as sentences.
  private static CoreNlpTagger other(Locale language, Tokenization tokenization, CrfPool models) {
    var lines = new CapitalLines(language, models::knowsLowerCase);
    return new CoreNlpTagger(tokenization, lines::recase, UnaryOperator.identity(), models);
  }

  @Override
  public TaggedText tag(String text) {
    List<Sentence> sentences = casing.apply(tokenization.sentences(text));
    var names = new ArrayList<Name>();
    for (Sentence sentence : sentences) {
      Cancellation.check();
      names.addAll(LabelRuns.names(sentence, labels(sentence)));
    }
    return new TaggedText(text, sentences, names);
  }

  private List<String> labels(Sentence sentence) {
    return models.labels(sentence.tokens().stream().map(Token::word).map(spelling).toList());
  }
}
