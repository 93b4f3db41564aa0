package dev.dateline.recognition;

import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Passage;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import dev.dateline.recognition.language.Layers;
import dev.dateline.recognition.language.Merging;
import dev.dateline.recognition.language.PlainSentences;
import java.util.List;
import java.util.Map;

/// Recognises names in each passage of a text with the recognizer of its language. A passage of
/// unknown language is taken for English. One in a language that no recognizer reads is only split
/// into sentences.
public final class MultilingualRecognizer implements EntityRecognizer {
  private static final String UNKNOWN_IS = "en";

  private final Map<String, LanguageRecognizer> byLanguage;

  private MultilingualRecognizer(Map<String, LanguageRecognizer> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /// Loads the models from the class path.
  ///
  /// @throws java.io.UncheckedIOException if the class path lacks them
  public static MultilingualRecognizer load() {
    return over(CoreNlpRecognizer.load());
  }

  static MultilingualRecognizer over(LanguageRecognizer english) {
    return new MultilingualRecognizer(Map.of(UNKNOWN_IS, english));
  }

  @Override
  public Recognition recognize(String text, List<Passage> passages) {
    var layers = Layers.of(text, passages, UNKNOWN_IS);
    var found = layers.stream().map(this::recognize).toList();
    return found.size() == 1 ? found.getFirst() : TextLimits.first(Merging.of(found));
  }

  private Recognition recognize(Layers.Layer layer) {
    var recognizer = byLanguage.get(layer.language());
    return recognizer == null
        ? new Recognition(sentences(layer), List.of(), NameCoverage.NONE)
        : recognizer.recognize(layer.text());
  }

  private static List<Span> sentences(Layers.Layer layer) {
    return PlainSentences.of(TextLimits.within(layer.text()), layer.language());
  }
}
