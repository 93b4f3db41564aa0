package dev.dateline.models;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.HashIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureTemplatesTest {
  @Test
  void featuresThatAreComputedAreAccepted() {
    assertThatCode(() -> FeatureTemplates.check(model("###|C", "Paris-WORD|C", "Xx-TPS2|CpC")))
        .doesNotThrowAnyException();
  }

  /// Such as those of a list of names, or of parts of speech.
  @ParameterizedTest
  @ValueSource(strings = {"Roma-GAZ|C", "NNP-TAG|C", "Paris-WORD|CpC", "PSEQ|CpCp2C"})
  void aModelWithAnyOtherFeatureIsRefused(String feature) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FeatureTemplates.check(model("###|C", feature)))
        .withMessageContaining(feature);
  }

  private static SerializedModel model(String... features) {
    return new SerializedModel(
        List.of(),
        new HashIndex<>(),
        new HashIndex<>(List.of(features)),
        new SeqClassifierFlags(),
        Map.of(),
        new float[0][],
        Set.of());
  }
}
