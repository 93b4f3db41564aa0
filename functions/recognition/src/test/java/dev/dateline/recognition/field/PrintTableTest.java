package dev.dateline.recognition.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class PrintTableTest {
  @Property
  void everyTextHasTheNumberThatItWasGivenAndNoOtherHasOne(
      @ForAll @Size(max = 200) Set<String> texts, @ForAll List<String> others) {
    List<String> entered = List.copyOf(texts);

    var table = table(entered);

    var all = new HashSet<>(texts);
    all.addAll(others);
    assertThat(all).allMatch(text -> table.number(Print.of(text)) == entered.indexOf(text));
  }

  @Example
  void thousandsOfSimilarTextsAreToldApart() {
    int size = 200_000;
    var table = new PrintTable(size);
    for (int number = 0; number < size; number++) {
      table.enter(Print.of(number + "-WORD|C"), number);
    }

    for (int number = 0; number < size; number++) {
      assertThat(table.number(Print.of(number + "-WORD|C"))).isEqualTo(number);
      assertThat(table.number(Print.of(number + "-WORD|CpC"))).isEqualTo(PrintTable.NONE);
    }
  }

  @Example
  void twoTextsOfOnePrintAreRefused() {
    var table = table(List.of("Kyiv"));

    assertThatIllegalArgumentException().isThrownBy(() -> table.enter(Print.of("Kyiv"), 1));
  }

  @Property
  void aPrintMayBeMadeInParts(@ForAll String first, @ForAll char middle, @ForAll String last) {
    long state = Print.with(Print.with(Print.with(Print.START, first), middle), last);

    assertThat(Print.end(state)).isEqualTo(Print.of(first + middle + last));
  }

  private static PrintTable table(List<String> texts) {
    var table = new PrintTable(texts.size());
    for (int number = 0; number < texts.size(); number++) {
      table.enter(Print.of(texts.get(number)), number);
    }
    return table;
  }
}
