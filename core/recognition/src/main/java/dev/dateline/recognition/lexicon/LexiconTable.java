package dev.dateline.recognition.lexicon;

import dev.dateline.articles.names.TableFile;
import java.util.List;

/// The tables of the recognizer.
public final class LexiconTable {
  private LexiconTable() {}

  /// The cells of each row of `file`, a path below `/dev/dateline/recognition/`.
  public static List<List<String>> rows(String file) {
    return TableFile.rows("/dev/dateline/recognition/" + file);
  }
}
