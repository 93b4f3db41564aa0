package dev.dateline.benchmarks.recognition;

import dev.dateline.articles.EntityType;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/// CoreNLP's own combination of the two models, with nothing before or after it but its tokeniser:
/// the leanest way to use it. The pipeline of annotators that its guide begins with also tags parts
/// of speech, which only makes it slower.
public final class PlainCoreNlp implements NameFinder {
  private static final String FOLDER = "edu/stanford/nlp/models/ner/";
  private static final String THREE_CLASSES = FOLDER + "english.all.3class.distsim.crf.ser.gz";
  private static final String FOUR_CLASSES = FOLDER + "english.conll.4class.distsim.crf.ser.gz";

  private final NERClassifierCombiner models;

  private PlainCoreNlp(NERClassifierCombiner models) {
    this.models = models;
  }

  static PlainCoreNlp load() throws IOException {
    return new PlainCoreNlp(new NERClassifierCombiner(false, false, THREE_CLASSES, FOUR_CLASSES));
  }

  /// The jar of the models, which this process has on its class path and a function has not.
  public static Path models() throws IOException {
    var model = PlainCoreNlp.class.getClassLoader().getResource(THREE_CLASSES);
    if (model == null || !(model.openConnection() instanceof JarURLConnection jar)) {
      throw new FileNotFoundException("no jar of the class path has " + THREE_CLASSES);
    }
    return Path.of(URI.create(jar.getJarFileURL().toString()));
  }

  @Override
  public Set<FoundName> find(String text) {
    return models.classifyToCharacterOffsets(text).stream()
        .map(name -> new FoundName(name.second(), name.third(), EntityType.valueOf(name.first())))
        .collect(Collectors.toSet());
  }
}
