package dev.dateline.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class FeatureTableTest {
  @Property
  void findsTheNumberOfEveryEntryAndOfNothingElse(
      @ForAll @Size(max = 200) Set<String> texts, @ForAll List<String> others) {
    List<String> entered = List.copyOf(texts);

    var table = table(entered);

    var all = new HashSet<>(texts);
    all.addAll(others);
    assertThat(all).allMatch(text -> table.number(FeatureHash.of(text)) == entered.indexOf(text));
  }

  @Example
  void distinguishesThousandsOfSimilarTexts() {
    int size = 200_000;
    var table = new FeatureTable(size);
    for (int number = 0; number < size; number++) {
      table.enter(FeatureHash.of(number + "-WORD|C"), number);
    }

    for (int number = 0; number < size; number++) {
      assertThat(table.number(FeatureHash.of(number + "-WORD|C"))).isEqualTo(number);
      assertThat(table.number(FeatureHash.of(number + "-WORD|CpC"))).isEqualTo(FeatureTable.NONE);
    }
  }

  @Example
  void rejectsAHashThatItHas() {
    var table = table(List.of("Kyiv"));

    assertThatIllegalArgumentException().isThrownBy(() -> table.enter(FeatureHash.of("Kyiv"), 1));
  }

  @Property
  void hashesATextInPartsAsInOne(@ForAll String first, @ForAll char middle, @ForAll String last) {
    long state =
        FeatureHash.with(
            FeatureHash.with(FeatureHash.with(FeatureHash.START, first), middle), last);

    assertThat(FeatureHash.end(state)).isEqualTo(FeatureHash.of(first + middle + last));
  }

  private static FeatureTable table(List<String> texts) {
    var table = new FeatureTable(texts.size());
    for (int number = 0; number < texts.size(); number++) {
      table.enter(FeatureHash.of(texts.get(number)), number);
    }
    return table;
  }
}
