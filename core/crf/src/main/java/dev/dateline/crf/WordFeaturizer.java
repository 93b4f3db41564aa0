package dev.dateline.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Collection;
import java.util.regex.Pattern;

/// Computes the features of single words for one model. The names of features are those of
/// CoreNLP's `NERFeatureFactory`.
final class WordFeaturizer {
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  /// The value of most templates beyond the ends of a sentence.
  private static final String NOTHING = "";

  private static final String NULL = "null";

  private final FeatureSettings settings;
  private final Weights weights;
  private final float[] transitions;
  private final Clusters clusters;
  private final Collection<String> lowerCaseWords;

  WordFeaturizer(
      FeatureSettings settings,
      Weights weights,
      float[] transitions,
      Clusters clusters,
      Collection<String> lowerCaseWords) {
    this.settings = settings;
    this.weights = weights;
    this.transitions = transitions;
    this.clusters = clusters;
    this.lowerCaseWords = lowerCaseWords;
  }

  /// The features of a word.
  WordFeatures of(String word) {
    String shape = WordShapeClassifier.wordShape(word, settings.shape(), lowerCaseWords);
    String cluster = clusters.of(word);
    return features(word, shape, cluster, own(word, shape, cluster), cluster, shape);
  }

  /// The features of the position before the first word, and of that after the last.
  WordFeatures boundary() {
    return features(NOTHING, NOTHING, NOTHING, new float[settings.size()], NULL, NULL);
  }

  private WordFeatures features(
      String word, String shape, String cluster, float[] own, String neighbour, String next) {
    long state = FeatureHash.with(FeatureHash.START, word);
    return new WordFeatures(
        word,
        state,
        shape,
        cluster,
        own,
        neighbour(state, neighbour, shape, "-PW|C", "-PDISTSIM|C", "-PTYPE|C"),
        neighbour(state, neighbour, shape, "-NW|C", "-NDISTSIM|C", "-NTYPE|C"),
        single(state, "-DISJP|C"),
        single(state, "-DISJN|C"),
        edge(state, shape, cluster),
        edgeBefore(state, shape, cluster),
        edgeAfter(next));
  }

  private float[] own(String word, String shape, String cluster) {
    float[] sum = new float[settings.size()];
    weights.add(sum, "###|C");
    weights.add(sum, word + "-WORD|C");
    weights.add(sum, shape + "-TYPE|C");
    weights.add(sum, cluster + "-DISTSIM|C");
    if (settings.titles() && TITLE.matcher(word).matches()) {
      weights.add(sum, "IS_TITLE|C");
    }
    Affixes.of(word, settings.longestAffix()).forEach(affix -> weights.add(sum, affix + "|C"));
    return sum;
  }

  private float[] neighbour(
      long state, String cluster, String shape, String word, String clusters, String shapes) {
    float[] sum = single(state, word);
    weights.add(sum, cluster + clusters);
    weights.add(sum, shape + shapes);
    return sum;
  }

  private float[] single(long state, String rest) {
    float[] sum = new float[settings.size()];
    weights.add(sum, state, rest);
    return sum;
  }

  private float[] edge(long state, String shape, String cluster) {
    float[] sum = transitions.clone();
    weights.add(sum, "PSEQ|CpC");
    weights.add(sum, state, "-PSEQW|CpC");
    weights.add(sum, cluster + "-PSEQcDS|CpC");
    weights.add(sum, shape + "-PSEQcS|CpC");
    weights.add(sum, shape + "-TPS2|CpC");
    return sum;
  }

  private float[] edgeBefore(long state, String shape, String cluster) {
    float[] sum = edge();
    weights.add(sum, state, "-PSEQpW|CpC");
    weights.add(sum, cluster + "-PSEQpDS|CpC");
    weights.add(sum, shape + "-PSEQpS|CpC");
    return sum;
  }

  private float[] edgeAfter(String shape) {
    float[] sum = edge();
    weights.add(sum, shape + "-TNS1|CpC");
    return sum;
  }

  private float[] edge() {
    return new float[settings.size() * settings.size()];
  }
}
