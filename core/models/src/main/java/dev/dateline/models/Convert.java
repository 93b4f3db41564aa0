package dev.dateline.models;

import dev.dateline.crf.CrfPool;
import dev.dateline.crf.CrfPoolFile;
import dev.dateline.crf.ModelSet;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The build step that converts CoreNLP's models.
public final class Convert {
  private static final String FOLDER = "/edu/stanford/nlp/models/ner/";

  /// Raise this whenever the format of the file changes.
  private static final String FORMAT = "2";

  /// Without smaller weights, the French file has 15 MB instead of 35, and F1 is the same.
  private static final float LEAST_FRENCH_WEIGHT = 0.02f;

  private Convert() {}

  /// Writes the files that [CrfPool#load] reads, unless they are up to date.
  ///
  /// @param arguments the folder for classes, the version of CoreNLP, and the languages
  public static void main(String[] arguments) throws Exception {
    var languages = List.of(arguments).subList(2, arguments.length);
    for (ModelSet models : ModelSet.values()) {
      if (languages.contains(models.language())) {
        convert(models, arguments[0], arguments[1]);
      }
    }
  }

  private static void convert(ModelSet models, String folder, String version) throws Exception {
    Path file = Path.of(folder + models.resource());
    String origin = FORMAT + " " + version + " " + models.names();
    if (!isThere(file, origin)) {
      write(pool(models, origin), file);
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

  private static CrfPoolFile pool(ModelSet set, String origin)
      throws IOException, ReflectiveOperationException {
    List<SerializedModel> models = new ArrayList<>();
    for (String name : set.names()) {
      models.add(model(name));
    }
    return new CrfPoolFile(
        origin,
        ClusterConversion.clusters(models),
        models.stream().map(model -> Conversion.of(model, leastWeight(set))).toList(),
        ClusterConversion.settings(models));
  }

  private static float leastWeight(ModelSet set) {
    return switch (set) {
      case ENGLISH, GERMAN, SPANISH -> 0;
      case FRENCH -> LEAST_FRENCH_WEIGHT;
    };
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
