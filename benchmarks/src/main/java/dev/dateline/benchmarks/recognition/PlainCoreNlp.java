package dev.dateline.benchmarks.recognition;

import dev.dateline.articles.EntityType;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/// CoreNLP's own combination of the two models, with nothing before or after it but its tokeniser:
/// the leanest way to use it. The pipeline of annotators that its guide begins with also tags parts
/// of speech, which only makes it slower.
final class PlainCoreNlp implements NameFinder {
  private static final String FOLDER = "edu/stanford/nlp/models/ner/";

  private final NERClassifierCombiner models;

  private PlainCoreNlp(NERClassifierCombiner models) {
    this.models = models;
  }

  static PlainCoreNlp load() throws IOException {
    return new PlainCoreNlp(
        new NERClassifierCombiner(
            false,
            false,
            FOLDER + "english.all.3class.distsim.crf.ser.gz",
            FOLDER + "english.conll.4class.distsim.crf.ser.gz"));
  }

  @Override
  public Set<FoundName> find(String text) {
    return models.classifyToCharacterOffsets(text).stream()
        .map(name -> new FoundName(name.second(), name.third(), EntityType.valueOf(name.first())))
        .collect(Collectors.toSet());
  }
}
