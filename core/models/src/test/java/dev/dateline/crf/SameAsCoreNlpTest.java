package dev.dateline.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Each converted model labels every sentence as CoreNLP does with the original.
class SameAsCoreNlpTest {
  private static final List<LinearChainCrf> CRFS = CrfPoolFile.fromClassPath().load();
  private static final List<CRFClassifier<CoreLabel>> MODELS =
      CrfPool.MODELS.stream().map(SameAsCoreNlpTest::model).toList();

  private static final List<String> WORDS =
      List.of(
          "Putin",
          "the",
          "U.S.",
          "said",
          "-",
          ",",
          ".",
          "(",
          "Reuters",
          ")",
          "Mr.",
          "van",
          "St.",
          "of",
          "in",
          "on",
          "Inc",
          "NATO",
          "1-0",
          "2,000",
          "Smith",
          "'s",
          "\"",
          "COVID-19",
          "Bank",
          "England",
          "Monday",
          "who",
          "I");

  @Example
  void inTheSampleArticle() {
    assertThat(sample().lines().filter(line -> !line.isBlank()).map(line -> line.split("[ ]+")))
        .allSatisfy(words -> assertSame(List.of(words)));
  }

  @Example
  void ifAWordOccursAgain() {
    assertSame(
        List.of("He", "met", "Paris", "and", "then", "saw", "Paris", "again", "in", "Paris"));
  }

  @Property(tries = 300)
  void inAnyOrderOfWords(@ForAll("sentences") List<String> words) {
    assertSame(words);
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> known = Arbitraries.of(WORDS);
    Arbitrary<String> any =
        Arbitraries.strings()
            .withCharRange('A', 'z')
            .withChars("<>|#-.\u00e9\u0130\u03a3")
            .ofMinLength(1)
            .ofMaxLength(12);
    return Arbitraries.oneOf(known, any).list().ofMinSize(1).ofMaxSize(30);
  }

  private static void assertSame(List<String> words) {
    IntStream.range(0, CRFS.size())
        .forEach(
            i -> assertThat(labels(CRFS.get(i), words)).isEqualTo(labels(MODELS.get(i), words)));
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
        .toList();
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

  private static String sample() {
    try (var file =
        SameAsCoreNlpTest.class.getResourceAsStream("/articles/putin-nato-2023-07-14.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
