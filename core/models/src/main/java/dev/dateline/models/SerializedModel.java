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

/// A model as CoreNLP has written it: the objects in the order of `CRFClassifier.loadClassifier`.
///
/// @param labels by number of words, the labels of one or of two neighbours, as the weights have
///   them
/// @param classes the labels by their numbers
/// @param features the names of the features by their numbers
/// @param flags which templates it was trained with
/// @param clusters the cluster of each known word
/// @param weights by feature and label
/// @param smallWords the words that the training text had in small letters
record SerializedModel(
    List<Index<CRFLabel>> labels,
    Index<String> classes,
    Index<String> features,
    SeqClassifierFlags flags,
    Map<String, String> clusters,
    float[][] weights,
    Set<String> smallWords) {

  @SuppressWarnings("unchecked") // As the classifier itself reads them.
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
        throw new IOException(
            "a field of another order: it looks at " + window + " labels at once");
      }
      var weights = weights(in.readObject());
      var small = (Set<String>) in.readObject();
      return new SerializedModel(
          labels, classes, features, flags, clusters(factory), weights, small);
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

  @SuppressWarnings("unchecked") // It is declared as such a map.
  private static Map<String, String> clusters(Object factory) throws ReflectiveOperationException {
    // Nothing public tells them.
    var lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
    lexicon.setAccessible(true);
    return (Map<String, String>) lexicon.get(factory);
  }
}
