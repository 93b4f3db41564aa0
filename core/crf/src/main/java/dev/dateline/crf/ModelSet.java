package dev.dateline.crf;

import java.util.List;

/// The CoreNLP models of a language, which are used as one pool.
public enum ModelSet {
  ENGLISH(
      "en",
      "/dev/dateline/models/crf-pool",
      "english.all.3class.distsim.crf.ser.gz",
      "english.conll.4class.distsim.crf.ser.gz"),
  GERMAN("de", "/dev/dateline/models/crf-pool-de", "german.distsim.crf.ser.gz"),
  SPANISH("es", "/dev/dateline/models/crf-pool-es", "spanish.kbp.ancora.distsim.s512.crf.ser.gz"),
  FRENCH("fr", "/dev/dateline/models/crf-pool-fr", "french-wikiner-4class.crf.ser.gz");

  private final String language;
  private final String resource;
  private final List<String> names;

  ModelSet(String language, String resource, String... names) {
    this.language = language;
    this.resource = resource;
    this.names = List.of(names);
  }

  /// The ISO 639 code of the language.
  public String language() {
    return language;
  }

  /// The file on the class path with the converted models.
  public String resource() {
    return resource;
  }

  /// Whether the class path has the file.
  public boolean isPresent() {
    return ModelSet.class.getResource(resource) != null;
  }

  /// The names of CoreNLP's models.
  public List<String> names() {
    return names;
  }
}
