package dev.dateline.crf;

import java.util.Arrays;

/// Finds the most likely labels of a sentence (Viterbi, 1967).
final class Viterbi {
  private Viterbi() {}

  /// The numbers of the labels with the highest sum of scores.
  ///
  /// @param none the number of the label before the first word
  static int[] labels(Scores scores, int none) {
    int words = scores.nodes().length;
    if (words == 0) {
      return new int[0];
    }
    int size = scores.nodes()[0].length;
    int[][] previous = new int[words][size];
    float[] best = new float[size];
    Arrays.fill(best, Float.NEGATIVE_INFINITY);
    best[none] = 0;
    for (int word = 0; word < words; word++) {
      best = step(best, scores.nodes()[word], scores.edges()[word], previous[word]);
    }
    return back(previous, best);
  }

  private static float[] step(float[] best, float[] node, float[] edge, int[] previous) {
    float[] next = new float[node.length];
    for (int label = 0; label < node.length; label++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int before = 0; before < node.length; before++) {
        float score = best[before] + edge[before * node.length + label];
        if (score > most) {
          most = score;
          previous[label] = before;
        }
      }
      next[label] = most + node[label];
    }
    return next;
  }

  private static int[] back(int[][] previous, float[] best) {
    int[] labels = new int[previous.length];
    int label = 0;
    for (int other = 1; other < best.length; other++) {
      label = best[other] > best[label] ? other : label;
    }
    for (int word = previous.length - 1; word >= 0; word--) {
      labels[word] = label;
      label = previous[word][label];
    }
    return labels;
  }
}
