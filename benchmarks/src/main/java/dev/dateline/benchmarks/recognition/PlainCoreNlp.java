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

/// CoreNLP's own combination of the two models with only its tokeniser, which is the leanest way to
/// use it. The pipeline in CoreNLP's guide also tags parts of speech, which would only be slower.
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

  /// The jar of the models, which is on the class path of this process but not of the functions.
  public static Path models() throws IOException {
    var model = PlainCoreNlp.class.getClassLoader().getResource(THREE_CLASSES);
    if (model == null || !(model.openConnection() instanceof JarURLConnection jar)) {
      throw new FileNotFoundException("no jar on the class path contains " + THREE_CLASSES);
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
