package dev.dateline.models;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// A CoreNLP model as it is serialized: objects in the order of `CRFClassifier.loadClassifier`.
///
/// @param labels for windows of one and two words, the combinations of labels in the order of the
///   weights
/// @param classes the labels, by number
/// @param features the names of the features, by number
/// @param flags the feature templates that it was trained with
/// @param clusters the cluster of each known word; empty if the model has no clusters
/// @param weights by feature and label
/// @param lowerCaseWords the words that the training text has in lower case
record SerializedModel(
    List<Index<CRFLabel>> labels,
    Index<String> classes,
    Index<String> features,
    SeqClassifierFlags flags,
    Map<String, String> clusters,
    float[][] weights,
    Set<String> lowerCaseWords) {

  @SuppressWarnings("unchecked") // The classifier itself reads them with the same casts.
  static SerializedModel read(InputStream resource)
      throws IOException, ReflectiveOperationException {
    var plain = new BufferedInputStream(new GZIPInputStream(resource, 1 << 16), 1 << 16);
    try (var in = new ObjectInputStream(plain)) {
      var labels = (List<Index<CRFLabel>>) in.readObject();
      var classes = (Index<String>) in.readObject();
      var features = (Index<String>) in.readObject();
      var flags = (SeqClassifierFlags) in.readObject();
      Object first = in.readObject();
      Object factory = first instanceof Integer ? in.readObject() : first;
      int window = in.readInt();
      if (window != 2) {
        throw new IOException("not a first-order model: its features span " + window + " labels");
      }
      var weights = weights(in.readObject());
      var lowerCaseWords = (Set<String>) in.readObject();
      return new SerializedModel(
          labels, classes, features, flags, clusters(factory), weights, lowerCaseWords);
    }
  }

  private static float[][] weights(Object weights) {
    if (weights instanceof float[][] floats) {
      return floats;
    }
    double[][] doubles = (double[][]) weights;
    float[][] floats = new float[doubles.length][];
    for (int feature = 0; feature < doubles.length; feature++) {
      floats[feature] = new float[doubles[feature].length];
      for (int label = 0; label < doubles[feature].length; label++) {
        floats[feature][label] = (float) doubles[feature][label];
      }
    }
    return floats;
  }

  @SuppressWarnings("unchecked") // This is the type of the field.
  private static Map<String, String> clusters(Object factory) throws ReflectiveOperationException {
    // No public method returns them.
    var lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
    lexicon.setAccessible(true);
    var clusters = (Map<String, String>) lexicon.get(factory);
    return clusters == null ? Map.of() : clusters;
  }
}
