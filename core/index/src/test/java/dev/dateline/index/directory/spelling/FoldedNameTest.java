package dev.dateline.index.directory.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
  @ParameterizedTest
  @CsvSource({
    "U.S., us",
    "Recep Tayyip Erdoğan, recep tayyip erdogan",
    "Al-Jazeera, al jazeera",
    "O’Brien, obrien",
    "Łódź, lodz",
    "Søren Kierkegaard, soren kierkegaard",
    "İstanbul, istanbul",
    "Straße, strasse",
    "AT&T, at t",
    "'  Area #51 ', area 51",
    "習近平, 習近平",
    "???, ''",
  })
  void aNameIsFoldedAsPeopleTypeIt(String name, String folded) {
    assertThat(FoldedName.of(name).value()).isEqualTo(folded);
  }

  @Property(tries = 10_000)
  void whatIsFoldedStaysAsItIsAndHasNoSeparator(@ForAll String name) {
    var folded = FoldedName.of(name);
    assertThat(FoldedName.of(folded.value())).isEqualTo(folded);
    assertThat(folded.value()).doesNotContain("#");
  }

  @Property
  void namesThatBeginAlikeLeadToTheSamePart(@ForAll String name, @ForAll String more) {
    var folded = FoldedName.of(name);
    assertThat(folded.value()).startsWith(folded.leading());
    assertThat(folded.leading().codePointCount(0, folded.leading().length())).isLessThan(3);
  }

  @Test
  void theLeadingCharactersAreNeverHalves() {
    assertThat(FoldedName.of("𠮷野家").leading()).isEqualTo("𠮷野");
    assertThat(FoldedName.of("x").leading()).isEqualTo("x");
    assertThat(FoldedName.of("").leading()).isEmpty();
  }
}
