package dev.dateline.recognition.corenlp;

import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/// Reads a model with its index of features in another form.
final class ModelStream extends ObjectInputStream {
  /// Its other indexes, those of labels, have a few entries.
  private static final int FEWEST_FEATURES = 1000;

  ModelStream(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  @Override
  protected Object resolveObject(Object object) {
    return object instanceof HashIndex<?> index && index.size() >= FEWEST_FEATURES
        ? FeatureTable.of(strings(index))
        : object;
  }

  @SuppressWarnings("unchecked") // Whatever large index a model has is of features.
  private static Index<String> strings(Index<?> index) {
    return (Index<String>) index;
  }
}
