package dev.dateline.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrfPoolTest {
  private static final CrfPoolFile FILE = CrfPoolFile.fromClassPath(ModelSet.ENGLISH);
  private static final CrfPool POOL = CrfPool.load(ModelSet.ENGLISH);

  /// The three-class model has no label for them.
  @Test
  void hasTheLabelsOfAllItsModels() {
    var words = List.of("The", "Russian", "president", "called", "Volodymyr", "Zelenskyy", ".");

    assertThat(POOL.labels(words)).containsExactly("O", "MISC", "O", "O", "PERSON", "PERSON", "O");
    assertThat(alone(0, words)).doesNotContain("MISC");
  }

  @Test
  void followsTheMoreConfidentModelIfTheyDisagree() {
    var street = List.of("Boris", "Johnson", "left", "Downing", "Street", ".");
    assertThat(POOL.labels(street)).isEqualTo(alone(0, street)).isNotEqualTo(alone(1, street));

    var cup = List.of("Jordan", "beat", "Israel", "in", "Madison", "Square", "Garden", ".");
    assertThat(POOL.labels(cup)).isEqualTo(alone(1, cup)).isNotEqualTo(alone(0, cup));
  }

  @Test
  void knowsWhichWordsItsTrainingTextHasInLowerCase() {
    assertThat(POOL.knowsLowerCase("president")).isTrue();
    assertThat(POOL.knowsLowerCase("putin")).isFalse();
  }

  @Test
  void givesNoLabelsToNoWords() {
    assertThat(POOL.labels(List.of())).isEmpty();
  }

  private static List<String> alone(int number, List<String> words) {
    LinearChainCrf crf = FILE.load().get(number);
    var scores = crf.scores(words.stream().map(crf::features).toList());
    return Arrays.stream(Viterbi.labels(scores, crf.settings().none()))
        .mapToObj(crf.settings().labels()::get)
        .toList();
  }
}
