package dev.dateline.recognition.corenlp;

import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Token;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/// One of CoreNLP's conditional random fields: labels each word of a sentence.
final class Model {
  /// The label of a word that is part of no name.
  static final String NONE = "O";

  private static final String FOLDER = "/edu/stanford/nlp/models/ner/";

  private final CRFClassifier<CoreLabel> field;

  private Model(CRFClassifier<CoreLabel> field) {
    this.field = field;
  }

  /// People, organisations and places; trained on CoNLL, MUC, ACE, OntoNotes and Wikipedia.
  static Model threeClasses() {
    return load("english.all.3class.distsim.crf.ser.gz");
  }

  /// The same and miscellaneous names; trained on CoNLL 2003.
  static Model fourClasses() {
    return load("english.conll.4class.distsim.crf.ser.gz");
  }

  private static Model load(String file) {
    try (InputStream resource = Model.class.getResourceAsStream(FOLDER + file)) {
      if (resource == null) {
        throw new FileNotFoundException("the class path lacks the model " + FOLDER + file);
      }
      return new Model(read(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("not a model of this version of CoreNLP: " + file, e);
    }
  }

  private static CRFClassifier<CoreLabel> read(InputStream resource)
      throws IOException, ClassNotFoundException {
    var settings = new Properties();
    // Or else what was read before would change what is found next.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    var plain = new BufferedInputStream(new GZIPInputStream(resource, 1 << 16), 1 << 16);
    CRFClassifier<CoreLabel> field = CRFClassifier.getClassifier(new ModelStream(plain), settings);
    // Done once for each word here; the model would do it for each of a word's features.
    field.flags.wordFunction = null;
    return field;
  }

  /// The label of each word: `PERSON`, `ORGANIZATION`, `LOCATION`, `MISC` or [#NONE].
  List<String> labels(Sentence sentence) {
    List<CoreLabel> words = sentence.tokens().stream().map(Model::word).toList();
    return field.classifySentence(words).stream()
        .map(word -> word.get(AnswerAnnotation.class))
        .toList();
  }

  /// Whether its training text had `word`, in small letters, written so.
  boolean knowsInSmallLetters(String word) {
    return field.getKnownLCWords().contains(word);
  }

  private static CoreLabel word(Token token) {
    return CoreLabel.wordFromString(Americanize.americanize(token.word()));
  }
}
