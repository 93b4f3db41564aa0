package dev.dateline.recognition;

import dev.dateline.articles.Recognition;
import dev.dateline.crf.ModelSet;
import dev.dateline.recognition.canonical.Gathering;
import dev.dateline.recognition.canonical.Reference;
import dev.dateline.recognition.canonical.References;
import dev.dateline.recognition.corenlp.CoreNlpTagger;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Tagger;
import java.util.List;

/// Recognizes names in English with the models of Stanford CoreNLP. Reads the first 500,000
/// characters of a text. A pure function of the text, safe for use by several threads.
public final class CoreNlpRecognizer implements LanguageRecognizer {
  private final Tagger tagger;

  private CoreNlpRecognizer(Tagger tagger) {
    this.tagger = tagger;
  }

  /// Loads the models from the class path. Takes a fifth of a second and 60 MB of heap.
  ///
  /// @throws java.io.UncheckedIOException if the class path lacks them
  public static CoreNlpRecognizer load() {
    return new CoreNlpRecognizer(CoreNlpTagger.load(ModelSet.ENGLISH));
  }

  @Override
  public Recognition recognize(String text) {
    var tagged = Rules.withoutCredits(Rules.apply(tagger.tag(TextLimits.within(text))));
    var sentences = tagged.sentences().stream().map(Sentence::span).toList();
    return TextLimits.first(new Recognition(sentences, Gathering.entities(References.of(tagged))));
  }

  @Override
  public List<Reference> references(String text) {
    return References.of(Rules.apply(tagger.tag(text)));
  }
}
