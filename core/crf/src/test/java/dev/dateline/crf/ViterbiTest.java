package dev.dateline.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ViterbiTest {
  private static final int LABELS = 3;
  private static final int NONE = 0;

  @Property
  void findsTheLabelsWithTheHighestScore(
      @ForAll @IntRange(min = 1, max = 6) int words, @ForAll long seed) {
    var scores = random(words, new Random(seed));

    int[] found = Viterbi.labels(scores, NONE);

    float most = Float.NEGATIVE_INFINITY;
    for (int number = 0; number < Math.pow(LABELS, words); number++) {
      most = Math.max(most, sum(scores, labels(words, number)));
    }
    assertThat(sum(scores, found)).isEqualTo(most);
  }

  @Example
  void findsNoLabelsWithoutWords() {
    assertThat(Viterbi.labels(new Scores(new float[0][], new float[0][]), NONE)).isEmpty();
  }

  @Example
  void neverUsesATransitionThatIsRuledOut() {
    float barred = Float.NEGATIVE_INFINITY;
    var scores =
        new Scores(
            new float[][] {{0, 1, 0}, {0, 0, 9}},
            new float[][] {new float[9], {0, 0, 0, 0, 0, barred, 0, 0, 0}});

    assertThat(Viterbi.labels(scores, NONE)).containsExactly(0, 2);
  }

  /// Integers, whose sum does not depend on the order of addition.
  private static Scores random(int words, Random random) {
    float[][] nodes = new float[words][LABELS];
    float[][] edges = new float[words][LABELS * LABELS];
    for (int word = 0; word < words; word++) {
      fill(nodes[word], random);
      fill(edges[word], random);
    }
    return new Scores(nodes, edges);
  }

  private static void fill(float[] scores, Random random) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextInt(-20, 20);
    }
  }

  private static int[] labels(int words, int number) {
    int[] labels = new int[words];
    int rest = number;
    for (int word = 0; word < words; word++) {
      labels[word] = rest % LABELS;
      rest /= LABELS;
    }
    return labels;
  }

  private static float sum(Scores scores, int[] labels) {
    float sum = 0;
    int before = NONE;
    for (int word = 0; word < labels.length; word++) {
      sum += scores.nodes()[word][labels[word]];
      sum += scores.edges()[word][before * LABELS + labels[word]];
      before = labels[word];
    }
    return sum;
  }
}
