package dev.dateline.recognition;

import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Passage;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import dev.dateline.crf.ModelSet;
import dev.dateline.recognition.canonical.Reference;
import dev.dateline.recognition.passages.Layers;
import dev.dateline.recognition.passages.Merging;
import dev.dateline.recognition.passages.PlainSentences;
import dev.dateline.recognition.passages.UnsureMentions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Recognizes names in each passage of a text with the recognizer of its language. A passage of
/// unknown language is taken for English. One in a language that no recognizer reads is only split
/// into sentences.
public final class MultilingualRecognizer implements EntityRecognizer {
  private static final String UNKNOWN_IS = "en";

  private final Map<String, Lazy> byLanguage;

  private MultilingualRecognizer(Map<String, Lazy> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /// Loads the English models from the class path; those of other languages when they are first
  /// met.
  ///
  /// @throws java.io.UncheckedIOException if the class path lacks the English ones
  public static MultilingualRecognizer load() {
    return load(Set.of(UNKNOWN_IS));
  }

  /// Loads the models of `languages`, ISO 639 codes, and those of other languages when they are
  /// first met. Languages without a recognizer are ignored.
  public static MultilingualRecognizer load(Set<String> languages) {
    var recognizer = over(CoreNlpRecognizer.load());
    recognizer.byLanguage.forEach(
        (language, lazy) -> {
          if (languages.contains(language)) {
            var _ = lazy.get();
          }
        });
    return recognizer;
  }

  /// With `english`, and the other languages whose models are on the class path.
  static MultilingualRecognizer over(LanguageRecognizer english) {
    var byLanguage = new HashMap<String, Lazy>();
    for (ModelSet models : ModelSet.values()) {
      if (models.isPresent()) {
        byLanguage.put(models.language(), new Lazy(() -> ModelRecognizer.load(models)));
      }
    }
    byLanguage.put(UNKNOWN_IS, new Lazy(() -> english));
    return new MultilingualRecognizer(Map.copyOf(byLanguage));
  }

  @Override
  public Recognition recognize(String text, List<Passage> passages) {
    var layers = Layers.of(text, passages, UNKNOWN_IS);
    var found = layers.stream().map(this::recognize).toList();
    var merged = found.size() == 1 ? found.getFirst() : TextLimits.first(Merging.of(found));
    return UnsureMentions.drop(merged, text, passages);
  }

  /// The languages whose models are on the class path, as ISO 639 codes in alphabetical order.
  public List<String> languages() {
    return byLanguage.keySet().stream().sorted().toList();
  }

  /// Finds every name in `text`, in order, as it is written and with its meaning. Unlike
  /// [#recognize], includes the agencies that the text credits, and reads a text of any length.
  ///
  /// @param language one of [#languages]
  /// @throws IllegalArgumentException for any other language
  public List<Reference> references(String text, String language) {
    var recognizer = byLanguage.get(language);
    if (recognizer == null) {
      throw new IllegalArgumentException("no models for the language " + language);
    }
    return recognizer.get().references(text);
  }

  private Recognition recognize(Layers.Layer layer) {
    var recognizer = byLanguage.get(layer.language());
    return recognizer == null
        ? new Recognition(sentences(layer), List.of(), NameCoverage.NONE)
        : recognizer.get().recognize(layer.text());
  }

  private static List<Span> sentences(Layers.Layer layer) {
    return PlainSentences.of(TextLimits.within(layer.text()), layer.language());
  }
}
