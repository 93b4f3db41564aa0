package dev.dateline.recognition.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
  @Property
  void everyFeatureHasTheNumberThatItHadAndNoOtherNameHasOne(
      @ForAll @Size(max = 200) Set<String> features, @ForAll List<String> others) {
    Index<String> index = new HashIndex<>(features);

    var table = FeatureTable.of(index);

    var names = new HashSet<>(features);
    names.addAll(others);
    assertThat(names).allMatch(name -> table.indexOf(name) == index.indexOf(name));
    assertThat(names).allMatch(name -> table.contains(name) == features.contains(name));
    assertThat(table.size()).isEqualTo(features.size());
  }

  @Test
  void thousandsOfSimilarFeaturesAreToldApart() {
    Index<String> index = new HashIndex<>();
    for (int number = 0; number < 200_000; number++) {
      index.add(number + "-WORD|C");
    }

    var table = FeatureTable.of(index);

    for (int number = 0; number < 200_000; number++) {
      assertThat(table.indexOf(number + "-WORD|C")).isEqualTo(number);
      assertThat(table.indexOf(number + "-WORD|CpC")).isEqualTo(-1);
    }
  }

  @Test
  void itLearnsNothing() {
    var table = FeatureTable.of(new HashIndex<>(List.of("Kyiv-WORD|C")));

    assertThat(table.isLocked()).isTrue();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> table.addToIndex("Lviv-WORD|C"));
  }
}
