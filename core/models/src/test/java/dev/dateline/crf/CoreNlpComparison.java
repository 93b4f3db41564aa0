package dev.dateline.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/// Compares converted models with the originals.
record CoreNlpComparison(List<LinearChainCrf> crfs, List<CRFClassifier<CoreLabel>> models) {
  static CoreNlpComparison of(ModelSet models) {
    return new CoreNlpComparison(
        CrfPoolFile.fromClassPath(models).load(),
        models.names().stream().map(CoreNlpComparison::model).toList());
  }

  void assertSame(List<String> words) {
    IntStream.range(0, crfs.size())
        .forEach(
            i -> assertThat(labels(crfs.get(i), words)).isEqualTo(labels(models.get(i), words)));
  }

  private static List<String> labels(LinearChainCrf crf, List<String> words) {
    var scores = crf.scores(words.stream().map(crf::features).toList());
    return Arrays.stream(Viterbi.labels(scores, crf.settings().none()))
        .mapToObj(crf.settings().labels()::get)
        .toList();
  }

  private static List<String> labels(CRFClassifier<CoreLabel> model, List<String> words) {
    return model.classifySentence(words.stream().map(CoreLabel::wordFromString).toList()).stream()
        .map(word -> word.get(AnswerAnnotation.class))
        .map(CoreNlpComparison::shared)
        .toList();
  }

  /// The name that all models share for a label such as `I-PER`.
  private static String shared(String label) {
    return switch (label.replaceFirst("^[IB]-", "")) {
      case "PER" -> "PERSON";
      case "LOC" -> "LOCATION";
      case "ORG" -> "ORGANIZATION";
      default -> label.replaceFirst("^[IB]-", "");
    };
  }

  private static CRFClassifier<CoreLabel> model(String name) {
    var settings = new Properties();
    // Otherwise it would learn from the text that it reads.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      CRFClassifier<CoreLabel> model =
          CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/" + name, settings);
      // Our callers do this beforehand.
      model.flags.wordFunction = null;
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
