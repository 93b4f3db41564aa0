package dev.dateline.models;

import dev.dateline.crf.ClusterFile;
import dev.dateline.crf.CrfPool;
import dev.dateline.crf.CrfPoolFile;
import dev.dateline.crf.FeatureHash;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The build step that converts CoreNLP's models.
public final class Convert {
  private static final String FOLDER = "/edu/stanford/nlp/models/ner/";

  /// Raise this whenever the format of the file changes.
  private static final String FORMAT = "1";

  private Convert() {}

  /// Writes the file that [CrfPool#load()] reads, unless it is up to date.
  ///
  /// @param arguments the folder for classes and the version of CoreNLP
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0] + CrfPool.RESOURCE);
    String origin = FORMAT + " " + arguments[1] + " " + CrfPool.MODELS;
    if (!isThere(file, origin)) {
      write(pool(origin), file);
    }
  }

  private static boolean isThere(Path file, String origin) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return CrfPoolFile.origin(in).equals(origin);
    }
  }

  private static CrfPoolFile pool(String origin) throws IOException, ReflectiveOperationException {
    List<SerializedModel> models = new ArrayList<>();
    for (String name : CrfPool.MODELS) {
      models.add(model(name));
    }
    return new CrfPoolFile(origin, clusters(models), models.stream().map(Conversion::of).toList());
  }

  private static SerializedModel model(String name)
      throws IOException, ReflectiveOperationException {
    try (var resource = Convert.class.getResourceAsStream(FOLDER + name)) {
      if (resource == null) {
        throw new IOException("the class path lacks the model " + FOLDER + name);
      }
      return SerializedModel.read(resource);
    }
  }

  private static ClusterFile clusters(List<SerializedModel> models) throws IOException {
    Map<String, String> clusters = models.getFirst().clusters();
    if (models.stream().anyMatch(model -> !model.clusters().equals(clusters))) {
      throw new IOException("the models have different word clusters");
    }
    long[] words = new long[clusters.size()];
    short[] numbers = new short[clusters.size()];
    int at = 0;
    for (String word : clusters.keySet().stream().sorted().toList()) {
      words[at] = FeatureHash.of(word);
      numbers[at++] = Short.parseShort(clusters.get(word));
    }
    return new ClusterFile(words, numbers);
  }

  /// Writes atomically: a build may be interrupted.
  private static void write(CrfPoolFile pool, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
      pool.write(out);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
