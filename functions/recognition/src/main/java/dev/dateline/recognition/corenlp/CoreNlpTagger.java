package dev.dateline.recognition.corenlp;

import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Tagger;
import java.util.ArrayList;
import java.util.List;

/// Both models together, the one of three classes first.
public final class CoreNlpTagger implements Tagger {
  private final Tokenization tokenization = new Tokenization();
  private final Headlines headlines;
  private final Model first;
  private final Model second;

  private CoreNlpTagger(Model first, Model second) {
    this.headlines = new Headlines(second::knowsInSmallLetters);
    this.first = first;
    this.second = second;
  }

  /// Loads the models from the class path, which takes seconds.
  ///
  /// @throws java.io.UncheckedIOException when the class path lacks them
  public static CoreNlpTagger load() {
    return new CoreNlpTagger(Model.threeClasses(), Model.fourClasses());
  }

  @Override
  public TaggedText tag(String text) {
    List<Sentence> sentences = headlines.recase(tokenization.sentences(text));
    var names = new ArrayList<Name>();
    for (Sentence sentence : sentences) {
      names.addAll(names(sentence));
    }
    return new TaggedText(text, sentences, names);
  }

  private List<Name> names(Sentence sentence) {
    return HighRecall.join(
        Runs.names(sentence, first.labels(sentence)),
        Runs.names(sentence, second.labels(sentence)));
  }
}
