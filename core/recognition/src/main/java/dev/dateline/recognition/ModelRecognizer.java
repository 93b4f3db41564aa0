package dev.dateline.recognition;

import dev.dateline.articles.Recognition;
import dev.dateline.crf.ModelSet;
import dev.dateline.recognition.canonical.Gathering;
import dev.dateline.recognition.canonical.Reference;
import dev.dateline.recognition.canonical.References;
import dev.dateline.recognition.corenlp.CoreNlpTagger;
import dev.dateline.recognition.languages.LanguageRules;
import dev.dateline.recognition.languages.Vocabulary;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Tagger;
import java.util.List;

/// Recognizes names in a language other than English with CoreNLP's models of that language. Reads
/// the first 500,000 characters of a text. A pure function of the text, safe for use by several
/// threads.
final class ModelRecognizer implements LanguageRecognizer {
  private final Tagger tagger;
  private final List<Rule> rules;
  private final Vocabulary vocabulary;

  private ModelRecognizer(Tagger tagger, Vocabulary vocabulary) {
    this.tagger = tagger;
    this.rules = LanguageRules.of(vocabulary);
    this.vocabulary = vocabulary;
  }

  /// Loads the models from the class path.
  ///
  /// @throws java.io.UncheckedIOException if the class path lacks them
  static ModelRecognizer load(ModelSet models) {
    return new ModelRecognizer(CoreNlpTagger.load(models), Vocabulary.of(models.language()));
  }

  @Override
  public Recognition recognize(String text) {
    var tagged = Rules.apply(rules, tagger.tag(TextLimits.within(text)));
    var sentences = tagged.sentences().stream().map(Sentence::span).toList();
    var references = References.of(tagged, vocabulary.genitive());
    return TextLimits.first(new Recognition(sentences, Gathering.entities(references)));
  }

  @Override
  public List<Reference> references(String text) {
    return References.of(Rules.apply(rules, tagger.tag(text)), vocabulary.genitive());
  }
}
