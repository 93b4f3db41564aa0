package dev.dateline.recognition;

import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.Recognition;
import dev.dateline.recognition.canonical.Gathering;
import dev.dateline.recognition.canonical.Reference;
import dev.dateline.recognition.canonical.References;
import dev.dateline.recognition.corenlp.CoreNlpTagger;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Tagger;
import java.util.List;

/// Finds names by Stanford CoreNLP. English only: other languages end in few names or odd ones. Of
/// a very long text, only in its first 500,000 characters. A pure function of the text, for any
/// number of threads.
public final class CoreNlpRecognizer implements EntityRecognizer {
  private final Tagger tagger;

  private CoreNlpRecognizer(Tagger tagger) {
    this.tagger = tagger;
  }

  /// Loads the models from the class path: a fifth of a second, and 60 MB of heap from then on.
  ///
  /// @throws java.io.UncheckedIOException when the class path lacks them
  public static CoreNlpRecognizer load() {
    return new CoreNlpRecognizer(CoreNlpTagger.load());
  }

  @Override
  public Recognition recognize(String text) {
    var tagged = Rules.withoutCredits(Rules.apply(tagger.tag(TextLimits.within(text))));
    var sentences = tagged.sentences().stream().map(Sentence::span).toList();
    return TextLimits.first(new Recognition(sentences, Gathering.entities(References.of(tagged))));
  }

  /// Finds every name of `text`, in order, each as it is written and as what it means; the agencies
  /// that it credits as well. However long the text is.
  public List<Reference> references(String text) {
    return References.of(Rules.apply(tagger.tag(text)));
  }
}
